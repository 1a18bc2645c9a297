import pytest

from gleaner.language.chinese import is_traditional


@pytest.mark.parametrize(
    ("text", "expected"),
    [("請你明天寄合同給我，謝謝", True), ("请你明天寄合同给我，谢谢", False), ("明天", False), ("see you", False)],
)
def test_traditional_chinese_is_told_from_simplified(text: str, *, expected: bool) -> None:
    assert is_traditional(text) is expected
