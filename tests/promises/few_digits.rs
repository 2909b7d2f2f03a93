//! Withheld numbers of a few digits: short codes, and numbers as they are dialled inside of a town. They are left out beside words that
//! ask to call, and no other figure is taken for one.

use super::left_out::{LATELY, LONG_AGO, built, campaign, with_line};
use crate::support::Sample;

/// A campaign whose helpline `l` has a number and was confirmed long ago, with one text.
fn with_text(country: &str, language: &str, number: &str, text: &str) -> Sample {
    with_line(
        campaign(country, language),
        language,
        ("l", "Nachtlinie"),
        ("active", number, LONG_AGO),
    )
    .text(&format!("content/about/{language}.md"), "T", &format!("{text}\n"))
}

/// Checks that the digits are in no page of a text, and that its editor is told of it.
#[track_caller]
fn is_left_out(country: &str, language: &str, (number, text): (&str, &str), digits: &str) {
    let (site, lines) = built(&with_text(country, language, number, text));
    for page in [format!("{language}/about/index.html"), format!("lite/{language}/about.html")] {
        site.hides(&page, digits);
        // Two digits have the place of two points.
        assert!(site.text(&page).contains('…') || number.len() == 2, "{text}");
    }
    assert!(lines.contains("is left out of the text: `l` is withheld"), "{text}: {lines}");
}

#[track_caller]
fn stays(country: &str, language: &str, (number, text): (&str, &str), finding: Option<&str>) {
    let (site, lines) = built(&with_text(country, language, number, text));
    for page in [format!("{language}/about/index.html"), format!("lite/{language}/about.html")] {
        assert!(site.text(&page).contains(text), "{text}: {lines}");
    }
    match finding {
        Some(finding) => assert!(lines.contains(finding), "{text}: {lines}"),
        None => {
            let is_there = |line: &str| line.starts_with("content/about/") && line.contains("`l`");
            assert!(!lines.lines().any(is_there), "{text}: {lines}");
        }
    }
}

#[test]
fn a_number_dialled_inside_of_a_town_is_left_out_beside_words_for_calling() {
    for (country, language, number, text, digits) in [
        ("DE", "de", "+49 331 255013", "Ruf 255013 an.", "255013"),
        ("DE", "de", "+49 331 255013", "Tel. 25 50 13", "25 50 13"),
        ("DE", "de", "+49 33976 55013", "Ruf 55013 an.", "55013"),
        ("GE", "ka", "+995 431 255013", "დარეკეთ 25-50-13.", "25-50-13"),
        ("RS", "sr", "+381 21 255 013", "Позовите 255-013.", "255-013"),
        ("SE", "sv", "+46 8 255 013", "Ring 25 50 13 nu.", "25 50 13"),
        ("MN", "mn", "+976 11 255013", "255013 руу залгаарай.", "255013"),
    ] {
        is_left_out(country, language, (number, text), digits);
    }
    let doubt = Some("may be the number of `l`, which is withheld");
    stays(
        "DE",
        "de",
        ("+49 331 255013", "Das Archiv hat die Nummer nicht, aber 255013 Bilder und mehr."),
        doubt,
    );
    stays("RS", "sr", ("+381 21 255 013", "Преглед 255013 је готов."), doubt);
    for (country, language, number, text) in [
        ("DE", "de", "+49 331 255013", "Ruf 255014 an."),
        ("DE", "de", "+49 331 255013", "Ruf 5013 an."),
        ("DE", "de", "+49 331 255013", "Es kostet 255013 €."),
        ("DE", "de", "+49 331 255000", "Es kamen 255000 Menschen."),
        ("DE", "de", "+49 800 116123", "Ruf 116123 an."),
    ] {
        stays(country, language, (number, text), None);
    }
    // A helpline that works has the same end.
    let sample = with_text("RS", "sr", "+381 21 255 013", "Позовите 255-013.");
    let sample =
        with_line(sample, "sr", ("other", "Линија"), ("active", "+381 11 255 013", LATELY));
    built(&sample).0.shows("sr/about/index.html", "255-013");
    // In facts and files, too.
    let sample = with_text("RS", "sr", "+381 21 255 013", "[Листа](leaflet.txt)")
        .file("content/about/leaflet.txt", "Позовите 255-013 одмах.\nПреглед 255013.\n");
    let (site, lines) = built(&sample);
    let leaflet = site.files.iter().find(|(path, _)| path.contains("leaflet"));
    let leaflet = String::from_utf8_lossy(leaflet.expect("the leaflet").1).into_owned();
    assert!(!leaflet.contains("255-013") && leaflet.contains("255013."), "{leaflet}");
    assert!(lines.contains("leaflet.txt:2:9: "), "{lines}");
}

#[test]
fn a_code_of_two_digits_is_left_out_directly_behind_a_word_for_calling() {
    for (country, language, code, text) in [
        ("SN", "fr", "18", "Appelez le 18."),
        ("SN", "fr", "18", "Composez le 18 !"),
        ("SN", "fr", "18", "Appelez le **18** maintenant."),
        ("SN", "fr", "18", "Appelez le 18 en cas d'urgence."),
        ("BF", "fr", "17", "Numéro 17"),
        ("SN", "fr", "18", "Tél. 18, jour et nuit"),
    ] {
        let words = text.split(code).next().unwrap_or_default().replace("**", "<strong>");
        is_left_out(country, language, (code, text), &format!("{words}{code}"));
    }
    for text in [
        "Appelez le 18 mars.",
        "Appelez-nous le 18 décembre 2026.",
        "Appelez avant 18 heures.",
        "Appelez de 18 h à 20 h.",
        "Appelez de 18 à 20 heures.",
        "Appelez à 18h30.",
        "Appelez à 18:30.",
        "Appelez le 18/12.",
        "Appelez 18 femmes.",
        "Elle a 18 ans et appelle.",
        "18",
        "Appelez avant le 18.",
        "Numéro 18-99",
        "Appelez 18% de plus",
    ] {
        stays("SN", "fr", ("18", text), None);
    }
    let sample = with_text("SN", "fr", "18", "x").file(
        "content/posters/p/facts.yaml",
        "code: \"704\"\nplace: \"Rue 5, appelez le 18\"\nleads_to: about\n",
    );
    let sample = sample.text("content/posters/fr.md", "P", "x\n").text(
        "content/posters/p/fr.md",
        "P",
        "x\n",
    );
    let (site, _) = built(&sample);
    let has = |text: &[u8]| String::from_utf8_lossy(text).contains("appelez le 18");
    let files: Vec<&String> =
        site.files.iter().filter(|(_, text)| has(text)).map(|(path, _)| path).collect();
    assert!(files.is_empty(), "{files:?}");
}

#[test]
fn words_for_calling_are_known_in_more_languages_than_those_of_the_interface() {
    for (country, language, text) in [
        ("LT", "lt", "Skambinkite 1899 dabar."),
        ("LV", "lv", "Zvaniet 1899."),
        ("EE", "et", "Helista 1899."),
        ("FI", "fi", "Soita numeroon 1899."),
        ("DK", "da", "Ring til 1899."),
        ("NO", "nb", "Ring 1899 nå."),
        ("IS", "is", "Hringdu í 1899."),
        ("SK", "sk", "Zavolajte 1899."),
        ("ES", "ca", "Truca al 1899."),
        ("GE", "ka", "დარეკეთ 1899."),
        ("AM", "hy", "Զանգահարեք 1899։"),
        ("AZ", "az", "1899 nömrəsinə zəng edin."),
        ("UZ", "uz", "1899 raqamiga qoʻngʻiroq qiling."),
        ("KZ", "kk", "1899 нөміріне қоңырау шалыңыз."),
        ("IL", "he", "התקשרו 1899."),
        ("MN", "mn", "1899 дугаарт залгаарай."),
        ("ZA", "zu", "Shayela 1899."),
        ("ZA", "af", "Skakel 1899."),
        ("HT", "ht", "Rele 1899."),
        ("NG", "ha", "Kira 1899."),
        ("RW", "rw", "Hamagara 1899."),
        ("IN", "mr", "1899 वर कॉल करा."),
        ("IN", "te", "1899 కు కాల్ చేయండి."),
        ("ES", "es", "Línea 1899, gratuita."),
        // Directly behind the title of the helpline, without any such word.
        ("LT", "lt", "Ką gali Nachtlinie 1899?"),
    ] {
        is_left_out(country, language, ("1899", text), "1899");
    }
    for (country, language, text) in [
        ("LT", "lt", "Skambino 116 žmonių."),
        ("LT", "lt", "Įstatymo straipsnis 116."),
        ("GE", "ka", "დარეკა 116 ადამიანმა."),
        ("MN", "mn", "Хуулийн 116 дугаар зүйл."),
        ("FI", "fi", "Laki numero 116."),
        ("DK", "da", "De ringede 116 gange."),
    ] {
        let (site, lines) = built(&with_text(country, language, "116", text));
        assert!(
            site.text(&format!("{language}/about/index.html")).contains(text),
            "{text}: {lines}"
        );
    }
}

#[test]
fn a_share_is_no_short_code_and_a_colon_may_divide_a_number() {
    for text in ["100%", "100 %", "100 ٪"] {
        stays("BR", "pt", ("100", text), None);
    }
    is_left_out("BR", "pt", ("100", "- 100\n- 101"), ">100<");
    is_left_out("US", "en", ("+1 601 555 0134", "Call 601:555:0134."), "601:555");
    for text in ["From 10:30 to 12:45.", "Isaiah 60:15, 55:02", "Score 3:2; 601:555"] {
        stays("US", "en", ("+1 601 555 0134", text), None);
    }
}
