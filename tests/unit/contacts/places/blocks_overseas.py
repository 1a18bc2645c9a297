"""Blocks of signatures from the South and the East of the world, invented as people there write them.

A row: language, lines (a semicolon ends one, a bar a cell), "street | city | state | code", numbers.
"""

BLOCKS: tuple[tuple[str, str, str, str], ...] = (
    (
        "en",
        "Level 12, 60 Margaret Street;Sydney NSW 2000;T (02) 9253 1234;M 0412 345 678;ABN 51 824 753 556",
        "Level 12, 60 Margaret Street | Sydney | NSW | 2000",
        "+61292531234 +61412345678",
    ),
    ("en", "GPO Box 1234, Brisbane QLD 4001;07 3221 1234", "GPO Box 1234 | Brisbane | QLD | 4001", "+61732211234"),
    ("en", "Shop 4/112 Glenferrie Rd, Malvern VIC 3144", "Shop 4/112 Glenferrie Rd | Malvern | VIC | 3144", ""),
    ("en", "Lot 5 Sturt Highway;Balranald, NSW, 2715;Australia", "Lot 5 Sturt Highway | Balranald | NSW | 2715", ""),
    (
        "en",
        "Suite 3, Ground Floor, 9 Hickson Rd, Walsh Bay, NSW 2000;1300 123 456",
        "Suite 3, Ground Floor, 9 Hickson Rd | Walsh Bay | NSW | 2000",
        "+611300123456",
    ),
    ("en", "PO Box 4, Fremantle WA 6959;08 9335 1234", "PO Box 4 | Fremantle | WA | 6959", "+61893351234"),
    ("en", "Building 22, 1 Science Road;The University of Sydney NSW 2006", "- | - | - | -", ""),
    (
        "en",
        "Room 402, Building E7B;Macquarie Park NSW 2113;+61 2 9850 1234",
        "Room 402, Building E7B | Macquarie Park | NSW | 2113",
        "+61298501234",
    ),
    (
        "en",
        "Level 5, 125 The Terrace;Wellington 6011;New Zealand;DDI +64 4 471 1234;Mob 021 412 345",
        "Level 5, 125 The Terrace | Wellington | - | 6011",
        "+6444711234 +6421412345",
    ),
    ("en", "PO Box 5501, Lambton Quay, Wellington 6140, NZ", "PO Box 5501, Lambton Quay | Wellington | - | 6140", ""),
    ("en", "14 Beach Road, RD 2, Kaikoura 7374;New Zealand", "14 Beach Road, RD 2 | Kaikoura | - | 7374", ""),
    (
        "en",
        "2nd Floor, Block C, Stoneridge Office Park;8 Greenstone Place, Edenvale 1609;South Africa;Tel: +27 11 452 1234",
        "2nd Floor, Block C, Stoneridge Office Park, 8 Greenstone Place | Edenvale | - | 1609",
        "+27114521234",
    ),
    (
        "en",
        "Private Bag X1;Matieland 7602;South Africa;Cell: 082 123 4567",
        "Private Bag X1 | Matieland | - | 7602",
        "+27821234567",
    ),
    ("en", "P O Box 784, Gqeberha, 6000, South Africa", "P O Box 784 | Gqeberha | - | 6000", ""),
    ("en", "Voortrekkerweg 112, Parow, Cape Town, 7500, RSA", "Voortrekkerweg 112, Parow | Cape Town | - | 7500", ""),
    (
        "en",
        "Gat No. 210, Nanekarwadi, Chakan,;Tal. Khed, Dist. Pune - 410 501, Maharashtra, India.;Mob: +91 98220 12345",
        "Gat No. 210, Nanekarwadi, Chakan, Tal. Khed | Pune | Maharashtra | 410 501",
        "+919822012345",
    ),
    (
        "en",
        "#42, 3rd Cross, 5th Main, Indiranagar, Bengaluru - 560038;Ph: 080 2525 1234",
        "#42, 3rd Cross, 5th Main, Indiranagar | Bengaluru | - | 560038",
        "+918025251234",
    ),
    (
        "en",
        "B-204, Laxmi Towers, Bandra Kurla Complex, Bandra (E), Mumbai 400 051, India",
        "B-204, Laxmi Towers, Bandra Kurla Complex, Bandra (E) | Mumbai | - | 400 051",
        "",
    ),
    (
        "en",
        "12/3 Rajaji Salai;Chennai – 600 001, Tamil Nadu;Tel. +91 44 2522 1234",
        "12/3 Rajaji Salai | Chennai | Tamil Nadu | 600 001",
        "+914425221234",
    ),
    (
        "en",
        "Plot No. 15, Sector 44, Gurugram, Haryana 122003",
        "Plot No. 15, Sector 44 | Gurugram | Haryana | 122003",
        "",
    ),
    (
        "en",
        "3rd Floor, Tower B, DLF Cyber City, Phase II, Gurgaon 122 002; +91 124 456 1234",
        "3rd Floor, Tower B, DLF Cyber City, Phase II | Gurgaon | - | 122 002",
        "+911244561234",
    ),
    (
        "en",
        "S. No. 37/2, Baner Road, Pune 411045, Maharashtra, INDIA",
        "S. No. 37/2, Baner Road | Pune | Maharashtra | 411045",
        "",
    ),
    (
        "en",
        "10 Anson Road, #21-05 International Plaza;Singapore 079903;DID: +65 6222 1234",
        "10 Anson Road, #21-05 International Plaza | Singapore | - | 079903",
        "+6562221234",
    ),
    (
        "en",
        "Blk 71 Ayer Rajah Crescent #03-14, Singapore 139951",
        "Blk 71 Ayer Rajah Crescent #03-14 | Singapore | - | 139951",
        "",
    ),
    (
        "ja",
        "〒541-0041;大阪府大阪市中央区北浜2-1-17 川ビル3階;TEL：06-6222-1234 FAX：06-6222-1235",
        "中央区北浜2-1-17 川ビル3階 | 大阪市 | 大阪府 | 541-0041",
        "+81662221234 +81662221235",
    ),
    (
        "ja",
        "〒100-0005 東京都千代田区丸の内1-2-3;電話：03-3211-1234",
        "丸の内1-2-3 | 千代田区 | 東京都 | 100-0005",
        "+81332111234",
    ),
    (
        "ja",
        "2-11-3 Nishi-Shinjuku, Shinjuku-ku, Tokyo 160-0023, Japan;+81 3 5321 1234",
        "2-11-3 Nishi-Shinjuku, Shinjuku-ku | Tokyo | - | 160-0023",
        "+81353211234",
    ),
    (
        "zh",
        "上海市浦东新区世纪大道100号 200120;电话：021-5888 1234",
        "浦东新区世纪大道100号 | 上海市 | - | 200120",
        "+862158881234",
    ),
    (
        "zh",
        "No. 100 Century Avenue, Pudong, Shanghai 200120, China;+86 21 5888 1234",
        "No. 100 Century Avenue, Pudong | Shanghai | - | 200120",
        "+862158881234",
    ),
    (
        "zh",
        "地址：浙江省宁波市鄞州区中河路58号  邮编：315100;手机：138 5740 1234",
        "鄞州区中河路58号 | 宁波市 | 浙江省 | 315100",
        "+8613857401234",
    ),
    (
        "ru",
        "163000, г. Архангельск, пр. Ломоносова, д. 81, оф. 5;тел.: +7 (8182) 20-12-34",
        "пр. Ломоносова, д. 81, оф. 5 | Архангельск | - | 163000",
        "+78182201234",
    ),
)
