# Writes `tests/standards/icu.json`: the headings, order and plurals of ICU (PyICU) for words of many languages.
#   pip install icukit-pyicu==78.3.1 && python3 tests/tools/from_icu.py
import json
import random
import unicodedata
from pathlib import Path

import icu

FOLDER = Path(__file__).resolve().parent.parent / "standards"
# ICU4X has no collation of these languages, or an older one.
LEFT_OUT = {"as", "bo", "haw", "kl", "km", "lkt", "ln", "mr", "mt", "or", "se", "smn", "yi"}
# ICU4X has no plural rules of these languages, or those of another CLDR.
WITHOUT_PLURALS = set(
    """bem bez ce cgg ff fur gl gsw gv jgo jmc kab kkj ksb kw lag lg ln mas mg mgo naq nd nnh nyn os rof rwk saq seh shi
    sn teo tg tzm vi vun wae asa xog""".split()
)
NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 20, 21, 22, 25, 99, 100, 101, 102, 1000, 1000000]
random.seed(24)

words_by_hand = json.loads((FOLDER / "index-words.json").read_text())["words"]
data = {}
for code in icu.Locale.getAvailableLocales():
    locale = icu.Locale(code)
    name = code.replace("_", "-")
    if locale.getCountry() or code in LEFT_OUT or code.split("_")[0] in LEFT_OUT:
        continue
    letters = [str(letter) for letter in icu.LocaleData(code).getExemplarSet(0, 0)]
    letters = [letter for letter in letters if unicodedata.category(letter[0]) in ("Lu", "Ll", "Lo")]
    if not letters:
        continue
    made = {a + random.choice(letters) for a in random.sample(letters, min(12, len(letters)))}
    made |= {random.choice(letters).upper() + random.choice(letters) for _ in range(4)}
    words = words_by_hand.get(name, []) + sorted(made)
    index = icu.AlphabeticIndex(locale)
    buckets = index.buildImmutableIndex()
    collator = icu.Collator.createInstance(locale)
    collator.setAttribute(icu.UCollAttribute.NUMERIC_COLLATION, icu.UCollAttributeValue.ON)
    rules = icu.PluralRules.forLocale(locale)
    words.sort(key=lambda word: (collator.getSortKey(word), word.encode()))
    label = lambda word: buckets.getBucket(buckets.getBucketIndex(word))[0]
    data[name] = {
        "words": [[word, label(word)] for word in words],
    }
    if code.split("_")[0] not in WITHOUT_PLURALS:
        data[name]["plurals"] = " ".join(rules.select(number) for number in NUMBERS)
about = {
    "source": f"ICU {icu.ICU_VERSION}, CLDR, read by tests/tools/from_icu.py",
    "copyright": "1991-2026 Unicode, Inc.",
    "licence": "Unicode-3.0, https://www.unicode.org/license.txt",
}
lines = [f"{json.dumps(code)}: {json.dumps(entry, ensure_ascii=False)}" for code, entry in sorted(data.items())]
text = f'{{\n"about": {json.dumps(about)},\n"numbers": {json.dumps(NUMBERS)},\n"languages": {{\n' + ",\n".join(lines) + "\n}\n}\n"
(FOLDER / "icu.json").write_text(text)
print(len(data), "languages", sum(len(entry["words"]) for entry in data.values()), "words")
