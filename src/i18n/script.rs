//! The scripts of words and texts, and those of languages.

use icu::properties::props::{
    DefaultIgnorableCodePoint, Emoji, ExtendedPictographic, GeneralCategory, Script,
};
use icu::properties::script::ScriptWithExtensions;
use icu::properties::{CodePointMapData, CodePointSetData, PropertyNamesLong, PropertyNamesShort};

use crate::tsv;

use super::language::{canonical, script_code};

/// Returns `true` for a word with letters of two scripts that are not written together, such as a Cyrillic `а` among Latin
/// letters (UTS #39, 5.2: highly restrictive).
pub fn mixes_scripts(word: &str) -> bool {
    let scripts = CodePointMapData::<Script>::new();
    let mut found: Vec<Script> = Vec::new();
    for letter in word.chars() {
        let script = scripts.get(letter);
        if script != Script::Common && script != Script::Inherited && !found.contains(&script) {
            found.push(script);
        }
    }
    let is_within = |allowed: &[Script]| found.iter().all(|script| allowed.contains(script));
    found.len() > 1
        && !is_within(&[Script::Latin, Script::Han, Script::Hiragana, Script::Katakana])
        && !is_within(&[Script::Latin, Script::Han, Script::Hangul])
        && !is_within(&[Script::Latin, Script::Han, Script::Bopomofo])
}

/// The letters that a text has at least before its script tells anything: fewer may be names.
const MIN_LETTERS: usize = 20;

/// The script of more than three quarters of a text's letters; `None` for a short text, and for a mixed one.
pub fn main_script(text: &str) -> Option<Script> {
    let scripts = CodePointMapData::<Script>::new();
    let mut counts: Vec<(Script, usize)> = Vec::new();
    for letter in text.chars() {
        let script = scripts.get(letter);
        if script == Script::Common || script == Script::Inherited {
            continue;
        }
        match counts.iter_mut().find(|(known, _)| *known == script) {
            Some((_, count)) => *count += 1,
            None => counts.push((script, 1)),
        }
    }
    let all: usize = counts.iter().map(|(_, count)| count).sum();
    let (script, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (all >= MIN_LETTERS && count * 4 > all * 3).then_some(script)
}

/// Returns `true` if a language is written in a script: in the one of its code or its likely one (CLDR), in one of
/// Chinese, Japanese or Korean, or in another one in use. `true` for a language that CLDR does not know.
pub fn is_written_in(code: &str, script: Script) -> bool {
    let written = PropertyNamesShort::<Script>::new().get(script).unwrap_or_default();
    let Some(id) = canonical(code) else { return true };
    let likely = script_code(code).unwrap_or_default();
    let parts: &[&str] = match likely.as_str() {
        "Hans" | "Hant" => &["Hani", "Bopo"],
        "Jpan" => &["Hani", "Hira", "Kana"],
        "Kore" => &["Hang", "Hani"],
        own => &[own],
    };
    // A script in the code is a choice.
    let mut others = tsv::rows(include_str!("../../data/scripts.tsv"))
        .filter(|[language, _]| id.script.is_none() && *language == id.language.as_str());
    parts.contains(&written)
        || others.any(|[_, scripts]| scripts.split(' ').any(|other| other == written))
}

/// The English name of a script: `Hebrew`.
pub fn script_name(script: Script) -> &'static str {
    PropertyNamesLong::<Script>::new().get(script).unwrap_or("other")
}

/// The line height of titles in a script with marks above and below its letters, as a multiple of the font size; `None` for
/// other scripts. Measured with the Noto fonts: the letters of Burmese and Khmer stack below the line, those of Thai and Lao
/// carry two marks above.
pub fn tall_line_height(script: &str) -> Option<f64> {
    match script {
        "Adlm" | "Arab" | "Hebr" | "Nkoo" | "Syrc" | "Thaa" | "Beng" | "Deva" | "Gujr" | "Guru"
        | "Knda" | "Mlym" | "Orya" | "Sinh" | "Taml" | "Telu" => Some(1.4),
        "Laoo" | "Thai" => Some(1.5),
        "Khmr" | "Mymr" | "Tibt" => Some(1.7),
        _ => None,
    }
}

/// The line height of titles in a language, as a multiple of the font size, where Latin has `latin`.
pub fn title_line_height(code: &str, latin: f64) -> f64 {
    let tall = script_code(code).and_then(|script| tall_line_height(&script));
    tall.unwrap_or(latin)
}

/// Returns `true` for a mark that is written with the letter before it (`Mn` and `Mc`): tones of Thai, vowels of Burmese.
pub fn is_mark(letter: char) -> bool {
    let category = || CodePointMapData::<GeneralCategory>::new().get(letter);
    !letter.is_ascii()
        && matches!(category(), GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark)
}

/// Returns `true` for a character that is not shown: soft hyphens, joiners, selectors, marks of direction, fillers
/// (`Default_Ignorable_Code_Point`), and the blank of Braille.
pub fn is_invisible(letter: char) -> bool {
    let is_ignorable = || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(letter);
    !letter.is_ascii() && (letter == '\u{2800}' || is_ignorable())
}

/// Returns `true` for emoji and for signs that are drawn as such, but not for digits and other keys of ASCII.
pub fn is_emoji(letter: char) -> bool {
    let is_emoji = || CodePointSetData::new::<Emoji>().contains(letter);
    let is_picture = || CodePointSetData::new::<ExtendedPictographic>().contains(letter);
    !letter.is_ascii() && (is_emoji() || is_picture())
}

/// Returns `true` for letters of scripts that write no spaces between words, and for `ー`, which several of them share.
pub fn writes_no_spaces(letter: char) -> bool {
    const SCRIPTS: [Script; 9] = [
        Script::Thai,
        Script::Lao,
        Script::Myanmar,
        Script::Khmer,
        Script::Tibetan,
        Script::Han,
        Script::Hiragana,
        Script::Katakana,
        Script::Bopomofo,
    ];
    // Thai has the first letters of all these.
    letter >= '\u{e00}' && {
        let scripts = ScriptWithExtensions::new();
        scripts.get_script_extensions_val(letter).iter().any(|script| SCRIPTS.contains(&script))
    }
}

/// Returns `true` for letters before which and behind which another word may follow without a space: those of scripts
/// without spaces, and of Korean, which joins particles and compounds to a word.
pub fn joins_next_word(letter: char) -> bool {
    writes_no_spaces(letter) || CodePointMapData::<Script>::new().get(letter) == Script::Hangul
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_are_not_shown() {
        for letter in "\u{ad}\u{34f}\u{61c}\u{180e}\u{200b}\u{200c}\u{200d}\u{200e}\u{202a}\u{2060}\u{2066}\u{2069}\
            \u{2800}\u{3164}\u{fe0f}\u{feff}\u{e0041}"
            .chars()
        {
            assert!(is_invisible(letter), "U+{:04X}", u32::from(letter));
        }
        for letter in "a 1\n\u{a0}\u{301}\u{2801}\u{e31}ម".chars() {
            assert!(!is_invisible(letter), "U+{:04X}", u32::from(letter));
        }
    }

    #[test]
    fn scripts_without_spaces() {
        for letter in "กຂကកབ中あア〆ーㄅ〇々𠀀๑".chars() {
            assert!(writes_no_spaces(letter) && joins_next_word(letter), "{letter}");
        }
        for letter in "aéსბብእ한글𞤀अعא€5 .".chars() {
            assert!(!writes_no_spaces(letter), "{letter}");
        }
        assert!(joins_next_word('한') && !joins_next_word('ብ'));
    }

    #[test]
    fn texts_are_in_a_script_of_their_language() {
        for (code, text, fits) in [
            ("ar", "התקשרו למשטרה עכשיו ואל תחכו", false),
            ("he", "התקשרו למשטרה עכשיו ואל תחכו", true),
            ("km", "Gọi ngay cho cảnh sát và đừng chờ đợi", false),
            ("vi", "Gọi ngay cho cảnh sát và đừng chờ đợi", true),
            ("uk", "Zatelefonuite v politsiiu zaraz", false),
            ("sr", "Pozovite policiju odmah i ne čekajte", true),
            ("sr-Cyrl", "Pozovite policiju odmah i ne čekajte", false),
            ("uz", "Ҳозироқ полицияга қўнғироқ қилинг", true),
            ("zh", "请马上打电话给警察不要等待请马上打电话给警察", true),
            ("ja", "すぐに警察に電話してくださいまたないでください", true),
            ("zh-Hans", "すぐにけいさつにでんわしてくださいまたないで", false),
            ("ko", "지금 바로 경찰에 전화하세요 기다리지 말고 지금 바로 하세요", true),
            ("xx", "Gọi ngay cho cảnh sát và đừng chờ đợi", true),
        ] {
            let script = main_script(text).expect("a long text in one script");
            assert_eq!(is_written_in(code, script), fits, "{code}: {text}");
        }
        assert_eq!(main_script("WhatsApp, SMS 112"), None);
        assert_eq!(
            script_name(main_script("התקשרו למשטרה עכשיו ואל תחכו").expect("Hebrew")),
            "Hebrew"
        );
    }

    #[test]
    fn scripts_that_do_not_go_together() {
        for word in ["pаypal", "gооgle", "αbc", "рrava", "աbc", "סa"] {
            assert!(mixes_scripts(word), "{word}");
        }
        for word in
            ["paypal", "пример", "ελλάδα", "rrugë-1", "東京tower", "한국", "مثال", "123", ""]
        {
            assert!(!mixes_scripts(word), "{word}");
        }
    }
}
