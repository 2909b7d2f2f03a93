//! A language's code, and CLDR's data about the language as a whole.

use icu::locale::subtags::{region, script};
use icu::locale::{
    Direction, LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality,
    LocaleExpander, TransformResult, locale,
};

/// CLDR's rules for one language: each file with a part of them has its methods.
pub struct LanguageRules {
    /// The code in `fener.yaml`.
    pub(super) code: String,
    /// CLDR's own code (`cnr` is `sr-ME` there), always with the digits 0 to 9.
    pub(super) cldr: Locale,
    /// The code for dates: Europe's, if the code names no region. `en` alone would be the United States' in CLDR.
    pub(super) dates: Locale,
    /// The code for plural rules, in the language's first script: CLDR has the rules of Serbian for Cyrillic only.
    pub(super) counting: LanguageIdentifier,
}

impl LanguageRules {
    /// Parses a code; the language of an unknown one has the rules of CLDR's root.
    pub(super) fn parse(code: &str) -> LanguageRules {
        let id = canonical(code).unwrap_or(LanguageIdentifier::UNKNOWN);
        let mut cldr: Locale = locale!("und-u-nu-latn");
        let counting = counting(&id);
        cldr.id = id;
        let mut dates = cldr.clone();
        dates.id.region.get_or_insert(region!("150"));
        LanguageRules { code: code.to_owned(), cldr, dates, counting }
    }

    /// The code as the campaign writes it, such as `sq`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Language and territory, as Open Graph writes them: `sq_AL`. The territory is the code's own, else `country`, else
    /// CLDR's likeliest.
    pub fn with_territory(&self, country: Option<&str>) -> String {
        let mut id = self.cldr.id.clone();
        id.region = id.region.or_else(|| country?.parse().ok());
        LocaleExpander::new_extended().maximize(&mut id);
        match id.region {
            Some(region) => format!("{}_{region}", id.language),
            None => id.language.to_string(),
        }
    }

    /// The comma of the language's script, with the space behind it.
    pub fn comma(&self) -> &'static str {
        match LocaleExpander::new_extended().get_likely_script(&self.cldr.id) {
            Some(script) if script == script!("Arab") || script == script!("Thaa") => "، ",
            Some(script) if script == script!("Ethi") => "፣ ",
            Some(script) if script == script!("Jpan") => "、",
            Some(script) if [script!("Hans"), script!("Hant")].contains(&script) => "，",
            Some(_) | None => ", ",
        }
    }

    /// The semicolon of the language's script, with the space behind it. In Greek `;` ends a question.
    pub fn semicolon(&self) -> &'static str {
        match LocaleExpander::new_extended().get_likely_script(&self.cldr.id) {
            Some(script) if script == script!("Arab") || script == script!("Thaa") => "؛ ",
            Some(script) if script == script!("Ethi") => "፤ ",
            Some(script) if script == script!("Grek") => "· ",
            Some(script) if script == script!("Jpan") => "；",
            Some(script) if [script!("Hans"), script!("Hant")].contains(&script) => "；",
            Some(_) | None => "; ",
        }
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        direction_of(&self.cldr.id)
    }
}

/// Returns `true` if `code` is well formed (BCP 47) and names a language or a group of languages.
pub fn is_language(code: &str) -> bool {
    canonical(code).is_some()
}

/// Codes of groups of languages that CLDR does not know: the collections of IANA's language subtag registry (ISO 639-5), and its
/// macrolanguages without a code of two letters. People write them for a language with many variants, such as Nahuatl (`nah`).
const GROUPS: &str = "aav afa alg alv apa aqa aql art ath auf aus awd azc bad bai bat ber bih bnt btk cai cau cba ccn ccs cdc cdd cel \
                      cmc cpe cpf cpp crp csu cus day dmn dra egx esx euq fiu fox gem gme gmq gmw grk hmx hok hyx iir ijo inc ine ira \
                      iro itc jpx kar kdo khi kro map mkh mno mun myn nah nai ngf nic nub omq omv oto paa phi plf poz pqe pqw pra qwe \
                      roa sai sal sdv sem sgn sio sit sla smi son sqj ssa syd tai tbq trk tup tut tuw tyn urj wak wen xgn xnd ypk zhx \
                      zle zls zlw znd bal bik bnc bua chm del den din doi gba gon grb hai hmn jrb kln kok kpe lah luy man mnk mwr raj \
                      rom syr tmh zap zza";

/// Codes of three letters for one of the languages of a group, for which CLDR uses the code of the group: `kmr` is one of
/// `ku`, so its code is right (IANA's language subtag registry).
const MEMBERS: &str = "als arb azj cmn cnr cwd ekk esk fat fuc gaz gug ike khk kmr knc kng kpv lvs mol npi ojg ory pbu pes plt pnb \
                       prs quz rmy swc swh tgl ttq uzn ydd zsm zyb";

/// The code that BCP 47 wants instead of a code of three letters: `sq` for `alb` and `sqi`; `None` if the code is right.
pub fn shorter_code(code: &str) -> Option<String> {
    let is_long = code.len() == 3 && !MEMBERS.split_whitespace().any(|member| member == code);
    let language = canonical(code).filter(|_| is_long)?.language;
    (language.as_str().len() == 2).then(|| language.to_string())
}

/// `ltr` or `rtl`; `ltr` for an unknown code.
pub fn direction(code: &str) -> &'static str {
    canonical(code).map_or("ltr", |id| direction_of(&id))
}

fn direction_of(id: &LanguageIdentifier) -> &'static str {
    match LocaleDirectionality::new_extended().get(id) {
        Some(Direction::RightToLeft) => "rtl",
        Some(Direction::LeftToRight | _) | None => "ltr",
    }
}

/// The code of the script that a language is written in (ISO 15924): `Cyrl` for `uk`.
pub fn script_code(code: &str) -> Option<String> {
    let mut id = canonical(code)?;
    LocaleExpander::new_extended().maximize(&mut id);
    id.script.map(|script| script.to_string())
}

/// Returns `true` if both codes mean one language in one script: `ku` and `kmr`, `sr` and `sr-Cyrl`, `pt` and `pt-BR`.
pub fn is_same_language(a: &str, b: &str) -> bool {
    let written = |code| {
        let mut id = canonical(code)?;
        LocaleExpander::new_extended().maximize(&mut id);
        Some((id.language, id.script))
    };
    a == b || written(a).is_some_and(|a| written(b) == Some(a))
}

/// Returns `true` for languages whose texts may be the same: two codes of one language, and the South Slavic, the Norwegian
/// and the Malay ones among themselves.
pub fn is_close_language(a: &str, b: &str) -> bool {
    const CLOSE: [&str; 3] = ["bs hr sr sh cnr", "nb nn no", "id ms"];
    let bare = |code: &str| code.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let (a, b) = (bare(a), bare(b));
    let has = |group: &str, code: &str| group.split(' ').any(|member| member == code);
    a == b || CLOSE.iter().any(|group| has(group, &a) && has(group, &b))
}

/// The canonical code; `None` if CLDR does not know the language's likely script, and it is no group of languages.
pub(super) fn canonical(code: &str) -> Option<LanguageIdentifier> {
    let mut locale = Locale::from(code.parse::<LanguageIdentifier>().ok()?);
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let id = locale.id;
    let mut bare = LanguageIdentifier::from(id.language);
    if id.language.is_unknown() {
        return None;
    }
    match LocaleExpander::new_extended().maximize(&mut bare) {
        TransformResult::Modified => Some(id),
        TransformResult::Unmodified => {
            GROUPS.split_whitespace().any(|group| group == id.language.as_str()).then_some(id)
        }
    }
}

/// Keeps the region, since Portugal has other plural rules than Brazil, unless it has another script.
fn counting(id: &LanguageIdentifier) -> LanguageIdentifier {
    let bare = LanguageIdentifier::from(id.language);
    let regional = LanguageIdentifier { region: id.region, ..bare.clone() };
    let script = |id| LocaleExpander::new_extended().get_likely_script(id);
    if script(&regional) == script(&bare) { regional } else { bare }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_of_people_in_transit_are_known() {
        for code in "sq en mk bs cnr sr sr-Latn fr tr ar ps ur ku ckb so fa el it rom".split(' ') {
            assert!(is_language(code), "{code}");
        }
        for code in "nah ber kar myn smi bnt son oto hmn zap din kok raj lah que nah-MX".split(' ')
        {
            assert!(is_language(code), "{code}");
        }
        for code in ["", "xx", "zzz", "qaa", "und", "albanian-language", "sq_", "e", "../en"] {
            assert!(!is_language(code), "{code}");
        }
    }

    #[test]
    fn one_language_has_several_codes() {
        for (a, b) in [
            ("ku", "kmr"),
            ("sr", "sr-Cyrl"),
            ("cnr", "sr-Latn"),
            ("pt-BR", "pt"),
            ("zh", "zh-Hans"),
            ("prs", "fa"),
            ("en-GB", "en"),
        ] {
            assert!(is_same_language(a, b) && is_same_language(b, a), "{a} {b}");
        }
        for (a, b) in [("sr", "sr-Latn"), ("zh-Hant", "zh-Hans"), ("bs", "hr"), ("xx", "yy")] {
            assert!(!is_same_language(a, b), "{a} {b}");
        }
    }

    #[test]
    fn every_language_has_a_territory() {
        for (code, country, expected) in [
            ("sq", None, "sq_AL"),
            ("sq", Some("XK"), "sq_XK"),
            ("sw", Some("KE"), "sw_KE"),
            ("en", None, "en_US"),
            ("en-GB", Some("KE"), "en_GB"),
            ("ar", None, "ar_EG"),
            ("sr-Latn", None, "sr_RS"),
            ("zh-Hans", Some("SG"), "zh_SG"),
        ] {
            assert_eq!(LanguageRules::parse(code).with_territory(country), expected, "{code}");
        }
    }

    #[test]
    fn semicolons_are_those_of_the_script() {
        for (code, semicolon) in
            [("sq", "; "), ("el", "· "), ("fa", "؛ "), ("ti", "፤ "), ("zh", "；"), ("ja", "；")]
        {
            assert_eq!(LanguageRules::parse(code).semicolon(), semicolon, "{code}");
        }
    }

    #[test]
    fn commas_are_those_of_the_script() {
        for (code, comma) in [
            ("sq", ", "),
            ("ru", ", "),
            ("ar", "، "),
            ("ps", "، "),
            ("am", "፣ "),
            ("zh-Hans", "，"),
            ("ja", "、"),
            ("hi", ", "),
        ] {
            assert_eq!(LanguageRules::parse(code).comma(), comma, "{code}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        for code in ["ar", "fa", "ps", "ur", "ckb", "ku-Arab"] {
            assert_eq!(LanguageRules::parse(code).direction(), "rtl", "{code}");
        }
        for code in ["sq", "ku", "sr", "cnr", "rom", "so", "xx"] {
            assert_eq!(LanguageRules::parse(code).direction(), "ltr", "{code}");
        }
    }
}
