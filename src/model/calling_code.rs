//! Country calling codes, and the digits that are dialled inside a country alone.
//!
//! After the ITU's *List of Recommendation ITU-T E.164 assigned country codes* and the numbering plans of the
//! countries (ITU-T E.129). Only what a campaign's facts can get wrong is here, not whole numbering plans.

/// Calling codes by ISO 3166-1 code, in the order of the codes.
const CALLING_CODES: &[(&str, &str)] = &[
    ("AD", "376"),
    ("AE", "971"),
    ("AF", "93"),
    ("AG", "1"),
    ("AI", "1"),
    ("AL", "355"),
    ("AM", "374"),
    ("AO", "244"),
    ("AR", "54"),
    ("AS", "1"),
    ("AT", "43"),
    ("AU", "61"),
    ("AW", "297"),
    ("AX", "358"),
    ("AZ", "994"),
    ("BA", "387"),
    ("BB", "1"),
    ("BD", "880"),
    ("BE", "32"),
    ("BF", "226"),
    ("BG", "359"),
    ("BH", "973"),
    ("BI", "257"),
    ("BJ", "229"),
    ("BL", "590"),
    ("BM", "1"),
    ("BN", "673"),
    ("BO", "591"),
    ("BQ", "599"),
    ("BR", "55"),
    ("BS", "1"),
    ("BT", "975"),
    ("BW", "267"),
    ("BY", "375"),
    ("BZ", "501"),
    ("CA", "1"),
    ("CC", "61"),
    ("CD", "243"),
    ("CF", "236"),
    ("CG", "242"),
    ("CH", "41"),
    ("CI", "225"),
    ("CK", "682"),
    ("CL", "56"),
    ("CM", "237"),
    ("CN", "86"),
    ("CO", "57"),
    ("CR", "506"),
    ("CU", "53"),
    ("CV", "238"),
    ("CW", "599"),
    ("CX", "61"),
    ("CY", "357"),
    ("CZ", "420"),
    ("DE", "49"),
    ("DJ", "253"),
    ("DK", "45"),
    ("DM", "1"),
    ("DO", "1"),
    ("DZ", "213"),
    ("EC", "593"),
    ("EE", "372"),
    ("EG", "20"),
    ("EH", "212"),
    ("ER", "291"),
    ("ES", "34"),
    ("ET", "251"),
    ("FI", "358"),
    ("FJ", "679"),
    ("FK", "500"),
    ("FM", "691"),
    ("FO", "298"),
    ("FR", "33"),
    ("GA", "241"),
    ("GB", "44"),
    ("GD", "1"),
    ("GE", "995"),
    ("GF", "594"),
    ("GG", "44"),
    ("GH", "233"),
    ("GI", "350"),
    ("GL", "299"),
    ("GM", "220"),
    ("GN", "224"),
    ("GP", "590"),
    ("GQ", "240"),
    ("GR", "30"),
    ("GT", "502"),
    ("GU", "1"),
    ("GW", "245"),
    ("GY", "592"),
    ("HK", "852"),
    ("HN", "504"),
    ("HR", "385"),
    ("HT", "509"),
    ("HU", "36"),
    ("ID", "62"),
    ("IE", "353"),
    ("IL", "972"),
    ("IM", "44"),
    ("IN", "91"),
    ("IO", "246"),
    ("IQ", "964"),
    ("IR", "98"),
    ("IS", "354"),
    ("IT", "39"),
    ("JE", "44"),
    ("JM", "1"),
    ("JO", "962"),
    ("JP", "81"),
    ("KE", "254"),
    ("KG", "996"),
    ("KH", "855"),
    ("KI", "686"),
    ("KM", "269"),
    ("KN", "1"),
    ("KP", "850"),
    ("KR", "82"),
    ("KW", "965"),
    ("KY", "1"),
    ("KZ", "7"),
    ("LA", "856"),
    ("LB", "961"),
    ("LC", "1"),
    ("LI", "423"),
    ("LK", "94"),
    ("LR", "231"),
    ("LS", "266"),
    ("LT", "370"),
    ("LU", "352"),
    ("LV", "371"),
    ("LY", "218"),
    ("MA", "212"),
    ("MC", "377"),
    ("MD", "373"),
    ("ME", "382"),
    ("MF", "590"),
    ("MG", "261"),
    ("MH", "692"),
    ("MK", "389"),
    ("ML", "223"),
    ("MM", "95"),
    ("MN", "976"),
    ("MO", "853"),
    ("MP", "1"),
    ("MQ", "596"),
    ("MR", "222"),
    ("MS", "1"),
    ("MT", "356"),
    ("MU", "230"),
    ("MV", "960"),
    ("MW", "265"),
    ("MX", "52"),
    ("MY", "60"),
    ("MZ", "258"),
    ("NA", "264"),
    ("NC", "687"),
    ("NE", "227"),
    ("NF", "672"),
    ("NG", "234"),
    ("NI", "505"),
    ("NL", "31"),
    ("NO", "47"),
    ("NP", "977"),
    ("NR", "674"),
    ("NU", "683"),
    ("NZ", "64"),
    ("OM", "968"),
    ("PA", "507"),
    ("PE", "51"),
    ("PF", "689"),
    ("PG", "675"),
    ("PH", "63"),
    ("PK", "92"),
    ("PL", "48"),
    ("PM", "508"),
    ("PR", "1"),
    ("PS", "970"),
    ("PT", "351"),
    ("PW", "680"),
    ("PY", "595"),
    ("QA", "974"),
    ("RE", "262"),
    ("RO", "40"),
    ("RS", "381"),
    ("RU", "7"),
    ("RW", "250"),
    ("SA", "966"),
    ("SB", "677"),
    ("SC", "248"),
    ("SD", "249"),
    ("SE", "46"),
    ("SG", "65"),
    ("SH", "290"),
    ("SI", "386"),
    ("SJ", "47"),
    ("SK", "421"),
    ("SL", "232"),
    ("SM", "378"),
    ("SN", "221"),
    ("SO", "252"),
    ("SR", "597"),
    ("SS", "211"),
    ("ST", "239"),
    ("SV", "503"),
    ("SX", "1"),
    ("SY", "963"),
    ("SZ", "268"),
    ("TC", "1"),
    ("TD", "235"),
    ("TG", "228"),
    ("TH", "66"),
    ("TJ", "992"),
    ("TK", "690"),
    ("TL", "670"),
    ("TM", "993"),
    ("TN", "216"),
    ("TO", "676"),
    ("TR", "90"),
    ("TT", "1"),
    ("TV", "688"),
    ("TW", "886"),
    ("TZ", "255"),
    ("UA", "380"),
    ("UG", "256"),
    ("US", "1"),
    ("UY", "598"),
    ("UZ", "998"),
    ("VA", "39"),
    ("VC", "1"),
    ("VE", "58"),
    ("VG", "1"),
    ("VI", "1"),
    ("VN", "84"),
    ("VU", "678"),
    ("WF", "681"),
    ("WS", "685"),
    ("XK", "383"),
    ("YE", "967"),
    ("YT", "262"),
    ("ZA", "27"),
    ("ZM", "260"),
    ("ZW", "263"),
];

/// Codes of countries whose numbers begin with 0 also from abroad: Italy, San Marino, Ivory Coast, Benin, Congo, Gabon.
const ZERO_IS_DIALLED: &[&str] = &["39", "378", "225", "229", "242", "241"];

/// Beginnings of toll-free numbers other than 800, without the trunk prefix.
const TOLL_FREE: &[(&str, &[&str])] = &[
    ("AU", &["1800"]),
    ("CA", &["833", "844", "855", "866", "877", "888"]),
    ("ES", &["900"]),
    ("FR", &["805"]),
    ("GB", &["808"]),
    ("IE", &["1800"]),
    ("TR", &["811", "822"]),
    ("US", &["833", "844", "855", "866", "877", "888"]),
];

/// Returns the calling code of a country without `+`; `None` for an unknown country.
pub fn of(country: &str) -> Option<&'static str> {
    let at = CALLING_CODES.binary_search_by_key(&country, |(code, _)| code).ok()?;
    Some(CALLING_CODES[at].1)
}

/// Splits the digits of an international number behind its calling code; `None` if no country has such a code.
pub fn split(digits: &str) -> Option<(&str, &str)> {
    let is_code = |code: &str| CALLING_CODES.iter().any(|(_, known)| *known == code);
    // No calling code begins with another one.
    (1..=3).filter_map(|len| digits.split_at_checked(len)).find(|(code, _)| is_code(code))
}

/// Returns `true` if a 0 behind this calling code is part of the number, and not dialled inside the country alone.
pub fn keeps_zero(code: &str) -> bool {
    ZERO_IS_DIALLED.contains(&code)
}

/// Returns a toll-free number of a country without its trunk prefix: `80012345` of `080012345`.
///
/// `None` if the number is not toll-free.
pub fn toll_free<'d>(country: &str, digits: &'d str) -> Option<&'d str> {
    let trunk = match of(country)? {
        "1" => "1",
        "7" => "8",
        "375" | "993" => "8",
        _ => "0",
    };
    let national = digits.strip_prefix(trunk).unwrap_or(digits);
    let own = TOLL_FREE.iter().find(|(code, _)| *code == country).map_or(&[][..], |(_, own)| own);
    let is_free =
        national.starts_with("800") || own.iter().any(|start| national.starts_with(start));
    (is_free && (7..=12).contains(&national.len())).then_some(national)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_in_order_and_none_begins_with_another() {
        assert!(CALLING_CODES.is_sorted_by(|a, b| a.0 < b.0));
        for (_, code) in CALLING_CODES {
            let other = CALLING_CODES.iter().find(|(_, o)| o != code && code.starts_with(o));
            assert_eq!(other, None, "{code}");
        }
        assert_eq!((of("AL"), of("MD"), of("ZZ")), (Some("355"), Some("373"), None));
        assert_eq!(split("35542223344"), Some(("355", "42223344")));
        assert_eq!(split("12025550100"), Some(("1", "2025550100")));
        assert_eq!(split("999123"), None);
    }

    #[test]
    fn toll_free_numbers() {
        let check = |country: &str, digits: &str, expected: Option<&str>| {
            assert_eq!(toll_free(country, digits), expected, "{digits} in {country}");
        };
        check("AL", "08001234", Some("8001234"));
        check("MD", "080012345", Some("80012345"));
        check("UA", "0800500335", Some("800500335"));
        check("RU", "88002000122", Some("8002000122"));
        check("IT", "800901010", Some("800901010"));
        check("GB", "08088010302", Some("8088010302"));
        check("US", "18005551234", Some("8005551234"));
        check("AL", "042223344", None);
        check("AL", "0808123456", None);
        check("ZZ", "08001234", None);
    }
}
