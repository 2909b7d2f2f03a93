//! Letters that are hidden, and those that scripts need.

use super::*;

fn found(text: &str) -> Vec<String> {
    let mut findings = Report::new();
    report(&Location::file("a"), text, &mut findings);
    let line = |f: &crate::finding::Finding| {
        format!("{} {}", f.location, f.message.split(':').next().unwrap_or_default())
    };
    findings.sorted().into_iter().map(line).collect()
}

#[test]
fn hidden_letters_are_found() {
    for (text, expected) in [
        (
            "Call \u{202e}211\u{202c}",
            vec!["a:1:6 hidden letter U+202E", "a:1:10 hidden letter U+202C"],
        ),
        ("title: \"\\u202e211\"", vec!["a:1:9 hidden letter U+202E"]),
        ("a = { \"\\u202E\" }", vec!["a:1:8 hidden letter U+202E"]),
        ("a\n1\u{200b}12", vec!["a:2:2 hidden letter U+200B"]),
        ("1&#x200b;12", vec!["a:1:2 hidden letter U+200B"]),
        (
            "1&#8203;12 &ZeroWidthSpace;",
            vec!["a:1:2 hidden letter U+200B", "a:1:12 hidden letter U+200B"],
        ),
        ("12\u{e0041}", vec!["a:1:3 hidden letter U+E0041"]),
        ("\"\\U000e0041\"", vec!["a:1:2 hidden letter U+E0041"]),
        ("a\u{2066}b\u{2069}", vec!["a:1:2 hidden letter U+2066", "a:1:4 hidden letter U+2069"]),
        ("1\u{200d}12", vec!["a:1:2 hidden letter U+200D"]),
        ("pay\u{200c}pal", vec!["a:1:4 hidden letter U+200C"]),
        ("1\u{200f}12", vec!["a:1:2 hidden letter U+200F"]),
        ("رقم 1\u{200f}12", vec!["a:1:6 hidden letter U+200F"]),
        ("1\u{ad}12", vec!["a:1:2 hidden letter U+00AD"]),
        (
            "a&#0;b&#xfdd0;&#x1fffe;",
            vec![
                "a:1:2 hidden letter U+0000",
                "a:1:7 hidden letter U+FDD0",
                "a:1:15 hidden letter U+1FFFE",
            ],
        ),
        (
            "a\u{feff}b \u{2060}\u{3164}",
            vec![
                "a:1:2 hidden letter U+FEFF",
                "a:1:5 hidden letter U+2060",
                "a:1:6 hidden letter U+3164",
            ],
        ),
        ("a\u{2028}b \u{2800}", vec!["a:1:2 hidden letter U+2028", "a:1:5 hidden letter U+2800"]),
        ("a\u{fe0f}", vec!["a:1:2 hidden letter U+FE0F"]),
        ("a\u{0008}", vec!["a:1:2 hidden letter U+0008"]),
        ("ទូរស័ព្ទ 1\u{200b}12", vec!["a:1:11 hidden letter U+200B"]),
        ("ទូរស័ព្ទ pay\u{200b}pal", vec!["a:1:13 hidden letter U+200B"]),
        ("ទូរស័ព្ទ\n(\u{200b}117)", vec!["a:2:2 hidden letter U+200B"]),
        ("\u{e40}\u{e01} \u{202e}211", vec!["a:1:4 hidden letter U+202E"]),
        ("ᠮᠣᠩᠭᠣᠯ 1\u{180e}12", vec!["a:1:9 hidden letter U+180E"]),
        ("11\u{180b}7", vec!["a:1:3 hidden letter U+180B"]),
        ("١\u{200d}١٢", vec!["a:1:2 hidden letter U+200D"]),
        ("\u{200c}ها", vec!["a:1:1 hidden letter U+200C"]),
        ("کتاب \u{200c}ها", vec!["a:1:6 hidden letter U+200C"]),
        ("ها SMS\u{200c}a", vec!["a:1:7 hidden letter U+200C"]),
        ("ها 1\u{200c}**12**", vec!["a:1:5 hidden letter U+200C"]),
        ("ها ۱\u{200c}*۱۲", vec!["a:1:5 hidden letter U+200C"]),
        ("тел\u{fe0f}ефон", vec!["a:1:4 hidden letter U+FE0F"]),
        ("خا\u{fe0e}نه", vec!["a:1:3 hidden letter U+FE0E"]),
        ("ș\u{fe0f} 1\u{fe0f}12", vec!["a:1:2 hidden letter U+FE0F", "a:1:5 hidden letter U+FE0F"]),
        (
            "a\u{fe0f}\u{20e3} ①\u{fe0f}",
            vec!["a:1:2 hidden letter U+FE0F", "a:1:6 hidden letter U+FE0F"],
        ),
        (
            "a\u{fffc}\u{13430}\u{1d159}b",
            vec![
                "a:1:2 hidden letter U+FFFC",
                "a:1:3 hidden letter U+13430",
                "a:1:4 hidden letter U+1D159",
            ],
        ),
        (
            "של 022\u{200f}-\u{200f}123456",
            vec!["a:1:7 hidden letter U+200F", "a:1:9 hidden letter U+200F"],
        ),
        ("رقم 022&rlm;-123456", vec!["a:1:8 hidden letter U+200F"]),
    ] {
        assert_eq!(found(text), expected, "{text:?}");
    }
    assert_eq!(found(&"\u{200b}".repeat(50_000)).len(), MAX_FINDINGS);
}

#[test]
fn scripts_and_emoji_keep_theirs() {
    for text in [
        "\u{feff}# A",
        "می\u{200c}خواهم و کتاب\u{200c}ها",
        "क्\u{200d}ष",
        "رقم \u{200f}112\u{200f} هنا",
        "تلفن: \u{200e}+355 4 222\u{200e}.",
        "👩\u{200d}👩\u{200d}👧, ❤\u{fe0f}, 1\u{fe0f}\u{20e3}, 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
        "⠁⠃\u{2800}⠉",
        "Donau\u{ad}dampf\u{ad}schiff",
        "a \\& b &amp; &copy; \\n \\x41 &unknown; & \\u12",
        "C:\\users\\Ana — “a”…\u{a0}%",
        "សូម\u{200b}ទូរស័ព្ទ\u{200b}ទៅ\u{200b}លេខ\u{200b}117\u{200b}។",
        "ដោយ\u{200b}ឥត\u{200b}គិត\u{200b}ថ្លៃ \u{200b}(\u{200b}Facebook\u{200b}) \u{200b}ឬ\u{200b}\u{200b}ទេ",
        "១\u{200b}១៧",
        "ဖုန်း\u{200b}ခေါ်ပါ",
        "โทร\u{200b}หา\u{200b}ตำรวจ",
        "ໂທ\u{200b}ຫາ\u{200b}ຕຳຫຼວດ",
        "title: \"ជំនួយ\\u200bដំបូង\"",
        "ᠬᠠᠨ\u{180b}ᠠ ᠴᠠᠭᠠᠨ\u{180e}ᠠ ᠤᠳ\u{180c}",
        "١٤٤٨ه\u{200d}.",
        "SMS\u{200c}ها و **کمک**\u{200c}ها و «داده»\u{200c}ها و 18\u{200c}ساله و ۱۸\u{200c}ساله و (کمک)\u{200c}های",
        "Telegram\u{200c}**تان** `کد`\u{200c}ها",
        "⬇\u{fe0f} ⬅\u{fe0f} ⬛\u{fe0f} ⭐\u{fe0f} 〰\u{fe0f} ㊗\u{fe0f} ㊙\u{fe0f} ©\u{fe0f} ™\u{fe0e} ‼\u{fe0f} ☎\u{fe0e} →\u{fe0e} ★\u{fe0e}",
        "🐦\u{200d}⬛ 🏳\u{fe0f}\u{200d}🌈 ❤\u{fe0f}\u{200d}🔥 🧑🏽\u{200d}🤝\u{200d}🧑🏻 🐻\u{200d}❄\u{fe0f} 👁\u{fe0f}\u{200d}🗨\u{fe0f} #\u{fe0f}\u{20e3}",
        "שלום (SMS)\u{200e} ! \u{200f}112\u{200f}, \u{200f}129\u{200f} \u{200e}+355 4 222\u{200e}",
        "يوم ٣٠\u{200f}/١١\u{200f}/٢٠٢٦ 10:00\u{200f}-\u{200f}12:00 2020\u{200f}–\u{200f}2026",
    ] {
        assert_eq!(found(text), Vec::<String>::new(), "{text:?}");
    }
}

fn count(path: &str, start: &[u8]) -> usize {
    let mut findings = Report::new();
    report_file(&Location::file(path), start, &mut findings);
    findings.sorted().len()
}

#[test]
fn escapes_of_yaml_are_those_of_the_front_matter() {
    for (text, expected) in [
        ("---\ntitle: \"a\\Lb\"\n---\nx", 1),
        ("---\ntitle: \"a\"\n---\n\"C:\\Lists\\Photos\" ?a&shy=1", 0),
        ("\"a\\Lb\"", 0),
    ] {
        let mut findings = Report::new();
        report(&Location::file("content/en.md"), text, &mut findings);
        assert_eq!(findings.sorted().len(), expected, "{text}");
    }
}

#[test]
fn the_built_in_theme_hides_no_letters() {
    for (path, file) in crate::read::embedded::theme() {
        assert_eq!(count(&path, &file.bytes), 0, "{path}");
    }
}

#[test]
fn programs_and_texts_hide_no_letters() {
    for (path, text, expected) in [
        ("themes/a/js/a.js", "if (a) /* \u{202e} */ b(\"\\u202e\", '\\0')", 1),
        ("themes/a/css/a.css", "a::before { content: \"\\200b\" }\u{c}/* \u{2066} */", 1),
        ("themes/a/templates/a.html", "<p>1\u{200b}1&#x2068;2 &shy;</p>", 1),
        ("themes/a/theme.yaml", "a: \"\\u202e\"", 1),
        ("static/a", "a\u{e0041}b", 1),
        ("content/a.vtt", "WEBVTT\n\n211&#x202e;", 1),
        ("content/a.svg", "<svg><text>&#x202e;211</text></svg>", 1),
        (
            "content/a.svg",
            "<svg><text>&#x000000000000000000000000000000000000202e;211</text></svg>",
            1,
        ),
        (
            "content/a.svg",
            "<svg><text>&#00000000000000000000000000000000000000008238;211</text></svg>",
            1,
        ),
        ("content/a.svg", "<svg><text>&#x202e 211</text></svg>", 0),
        ("content/a.vtt", "WEBVTT\n\n&#x202e 211 &#8238-211 &#8238 1&shy2", 4),
        ("content/a.vtt", "WEBVTT\n\n&#X0000000000000000000000000000000000202E;211", 1),
        ("content/a.vtt", "WEBVTT\n\n&#x80;&#150; &amp; &zwnjb &#99999999999999999999 &#xd800;", 2),
        ("content/a.yaml", "a: \"b\\Lc\\Pd\\Ne\\_f\"", 3),
        ("content/a.yaml", "a: [b, \"c\n  d\\Le\"]", 1),
        ("content/a.yaml", "a: C:\\Lists\\Photos 'b \\L' # \\N", 0),
        ("content/a.yaml", "a: b \"c\\Ld\"\nb: 'it''s \"\\L'", 0),
        ("content/a.yaml", "- \"a\\\\L\"\n- {b: \"\\\"\\P\"}", 1),
        ("content/a.txt", "&#x202e; \\u202e", 0),
    ] {
        assert_eq!(count(path, text.as_bytes()), expected, "{path}");
    }
    assert_eq!(count("static/a.png", "\u{89}PNG\0\u{202e}".as_bytes()), 0);
    assert_eq!(count("themes/a/fonts/a.woff2", b"\xff\xe2\x80\xae"), 0);
    let cut = "a\u{202e}ë".as_bytes().split_last().map(|(_, start)| start);
    assert_eq!(count("static/a.txt", cut.unwrap_or_default()), 1);
}
