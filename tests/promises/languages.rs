//! The built-in languages: complete phrases, and every kind of page without a finding.

use std::collections::BTreeSet;

use fener::finding::Report;
use fener::i18n::{self, Locale};
use fener::read::{built_in_languages, built_in_locale};

use super::support::Sample;

/// Facts of pages of every kind; a page without facts has an empty text.
const PAGES: &[(&str, &str)] = &[
    ("", ""),
    ("about", ""),
    ("guides", ""),
    (
        "guides/first",
        "for: {minimum_age: 15, maximum_age: 29}\nhelplines: [line, emergency]\nupdated: 2026-11-20\nsources: [{title: S}]\n",
    ),
    ("helplines", ""),
    (
        "helplines/emergency",
        "status: active\nchannels: [{type: voice, number: \"112\", works_from: [MD, RO]}]\nhours: \"24/7\"\nregions: all\nemergency: true\n",
    ),
    (
        "helplines/line",
        "status: active\nchannels:\n  - {type: voice, number: \"+44 20 7946 0123\", works_from: [MD, RO, UA], cost: free}\n\
         \x20 - {type: sms, number: \"+44 7700 900123\"}\n  - {type: whatsapp, number: \"+44 7700 900123\"}\n\
         \x20 - {type: web, url: \"https://line.example.org/\"}\n  - {type: chat, url: \"https://line.example.org/chat\"}\n\
         \x20 - {type: email, address: \"help@example.org\"}\nhours: \"Mo-Fr 09:00-17:00; Sa 10:00-13:00; PH off\"\n\
         timezone: Europe/Chisinau\nlanguages: [ro, ru, uk]\nminimum_age: 12\nmaximum_age: 25\nanonymous: yes\n\
         shares_with_police: unknown\ninterpretation_services: yes\nregions: all\nassured: {on: 2026-11-20, by: test_call}\n",
    ),
    (
        "helplines/short",
        "status: active\nchannels: [{type: voice, number: \"116111\", works_from: [MD]}]\nhours: unknown\nregions: [one]\n\
         assured: {on: 2026-11-20, by: test_call}\n",
    ),
    ("news/one", "date: 2026-11-01\n"),
    (
        "organisations/one",
        "role: donor\nurl: https://one.example.org/\nemail: one@example.org\nregions: [one]\n",
    ),
    (
        "posters/bus",
        "code: 704\nplace: bus station\nregion: one\nleads_to: guides/first\nhelplines: [line]\nsize: A4\nscan_distance_cm: 100\n",
    ),
    (
        "projects/one",
        "status: current\nfrom: 2025-01-01\ndonor: one\nexecuting_agency: one\npartners: [one]\ncoverage: [one]\n",
    ),
    (
        "regions/one",
        "code: MD-CU\nmunicipalities: [A, B]\nhotspots: [A]\nhelplines: [line]\n\
         help_points: [{organisation: one, place: P, hours: \"Mo-Fr 09:00-17:00\"}]\n",
    ),
    (
        "resources/one",
        "audience: [youth, parents, teachers, media, employment-offices, police, health]\nyear: 2021\npublisher: one\n",
    ),
    (
        "stops/one",
        "region: one\norganisation: one\nvisits:\n  - {on: 2026-12-05, from: \"10:00\", to: \"15:00\"}\n\
         \x20 - {on: 2026-10-05, from: \"10:00\", to: \"15:00\"}\n",
    ),
    (
        "stories/one",
        "consent: {form_ref: \"1\", date: 2026-01-01, scope: all, withdraw_by: a letter}\nchanged_details: true\n",
    ),
    ("topics/one", ""),
];

const GUIDE: &str = "Text.\n\n## A {.steps}\n\n1. One.\n2. Two.\n\n## B {.checklist}\n\n- [ ] One\n\n\
                     ## C {.who-to-call}\n\n[Line](helpline:line)\n";

/// Words that languages with other letters write in Latin ones.
const LATIN: &[&str] =
    &["RSS", "SMS", "WhatsApp", "Shift", "JavaScript", "cookie", "cookies", "chat", "Email"];

fn built_in(code: &str) -> Locale {
    let file = built_in_locale(code).expect("its file is embedded");
    let mut report = Report::new();
    let locale = Locale::parse(code, &[(&*file.path, &file.text)], &mut report);
    assert_eq!(report.sorted(), Vec::<&fener::finding::Finding>::new(), "{code}");
    locale
}

/// The lines of a file that hold words, without the names of phrases.
fn lines(code: &str) -> BTreeSet<String> {
    let text = built_in_locale(code).expect("its file is embedded").text;
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let is_name = |line: &&str| !line.starts_with("language-") && !line.starts_with("country-");
    let words = lines.filter(is_name).filter_map(|line| match line.strip_prefix(' ') {
        None => line.split_once('=').map(|(_, text)| text),
        Some(form) => form.split_once(']').map(|(_, text)| text),
    });
    words.map(|text| text.trim().to_owned()).collect()
}

/// The words of a line outside of its arguments.
fn words(line: &str) -> Vec<&str> {
    let outside = |part: &str| !part.starts_with('{');
    let parts = line.split_inclusive('}').flat_map(|part| match part.find('{') {
        Some(at) => [&part[..at], &part[at..]],
        None => [part, ""],
    });
    let words = parts
        .filter(|part| outside(part))
        .flat_map(|part| part.split(|c: char| !c.is_alphabetic()));
    words.filter(|word| !word.is_empty()).collect()
}

#[test]
fn forty_languages_have_every_phrase() {
    let locales: Vec<Locale> = built_in_languages().into_iter().map(built_in).collect();
    assert!(locales.len() >= 40, "{} languages", locales.len());
    // The same names and arguments everywhere, and the plural forms of each language.
    let mut report = Report::new();
    i18n::check(&locales, locales.len(), &mut report);
    let found: Vec<&str> = report.sorted().iter().map(|finding| &*finding.message).collect();
    assert_eq!(found, Vec::<&str>::new());
}

#[test]
fn every_file_says_its_state() {
    for code in built_in_languages() {
        let text = built_in_locale(code).expect("its file is embedded").text;
        let states = ["# state: machine", "# state: reviewed"];
        let head: Vec<&str> = text.lines().take(6).collect();
        assert!(states.iter().any(|state| head.contains(state)), "{code}");
        let locale = built_in(code);
        let expected = if head.contains(&states[0]) { locale.messages().len() } else { 0 };
        assert_eq!(locale.machine_made().count(), expected, "{code}");
    }
}

#[test]
fn no_sentence_is_left_in_english() {
    let english = lines("en");
    for code in built_in_languages().into_iter().filter(|code| *code != "en") {
        let lines = lines(code);
        let same: Vec<&String> =
            lines.intersection(&english).filter(|line| words(line).len() > 1).collect();
        // "A–Z" is the whole alphabet.
        assert!(same.iter().all(|line| words(line).concat() == "AZ"), "{code}: {same:?}");
        let home = words(&built_in(code).message("home").expect("a phrase")).concat();
        if home.chars().any(|c| c.is_alphabetic() && u32::from(c) < 0x250) {
            continue;
        }
        let is_latin = |word: &&str| word.chars().any(|c| c.is_ascii_alphabetic());
        for line in &lines {
            let foreign: Vec<&str> = words(line)
                .into_iter()
                .filter(is_latin)
                .filter(|word| {
                    !LATIN.iter().any(|latin| word.ends_with(latin) || word.starts_with(latin))
                })
                .collect();
            assert!(foreign.is_empty(), "{code}: {line}: {foreign:?}");
        }
    }
}

#[test]
fn every_kind_of_page_renders_in_every_built_in_language() {
    // One language at a time: a page that names forty of them is over its budget.
    for code in built_in_languages() {
        let settings = format!(
            "title: T\nbase_url: https://rruga.al/\ncountry: MD\nemergency: [112]\n\
             exit_url: https://www.wikipedia.org/\nlanguages: [{{code: \"{code}\", name: \"{code}\"}}]\n"
        );
        let mut sample = Sample::empty().file("fener.yaml", &settings);
        for (folder, facts) in PAGES {
            let path = |name: &str| match *folder {
                "" => format!("content/{name}"),
                folder => format!("content/{folder}/{name}"),
            };
            if !facts.is_empty() {
                sample = sample.file(&path("facts.yaml"), facts);
            }
            let body = if *folder == "guides/first" { GUIDE } else { "Text.\n" };
            sample = sample.text(&path(&format!("{code}.md")), "T", body);
        }
        // The guide is in English in all of them.
        let found = sample.check().lines();
        let others: Vec<&str> =
            found.lines().filter(|line| !line.contains("[wrong-language]")).collect();
        assert_eq!(others, [""; 0], "{code}");
    }
}

#[test]
fn the_chooser_is_the_page_for_all_other_languages() {
    for (languages, codes) in [
        (
            "  - {code: ro, name: Română}\n  - {code: uk, name: Українська, fallback: [ro]}\n",
            ["ro", "uk"],
        ),
        (
            "  - {code: ar, name: العربية}\n  - {code: fr, name: Français, fallback: [ar]}\n",
            ["ar", "fr"],
        ),
    ] {
        let [first, second] = codes;
        let mut sample = Sample::empty()
            .file(
                "fener.yaml",
                &format!(
                    "title: {{{first}: A, {second}: B}}\nbase_url: https://a.md/c/\ncountry: MD\nemergency: [112]\nlanguages:\n{languages}"
                ),
            )
            .file(
                "content/helplines/emergency/facts.yaml",
                "status: active\nchannels: [{type: voice, number: \"112\"}]\nemergency: true\n",
            );
        for code in codes {
            sample = sample
                .text(&format!("content/{code}.md"), "A", "")
                .text(&format!("content/helplines/{code}.md"), "B", "")
                .text(&format!("content/helplines/emergency/{code}.md"), "C", "");
        }
        let site = sample.build();
        let other = "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://a.md/c/\">";
        for path in ["index.html", &format!("{first}/index.html"), &format!("{second}/index.html")]
        {
            assert!(site.text(path).contains(other), "{path}: {}", site.text(path));
        }
        let sitemap = site.text("sitemap.xml");
        let home = sitemap.lines().find(|line| line.contains("<loc>https://a.md/c/</loc>"));
        assert!(
            home.is_some_and(
                |home| home.contains("hreflang=\"x-default\" href=\"https://a.md/c/\"")
            ),
            "{sitemap}"
        );
    }
}

/// Scripts without spaces between words, and Mongolian, have letters of no width of their own: they stop no build, and
/// hide no number.
#[test]
fn letters_of_no_width_stay_in_the_scripts_that_need_them() {
    for (code, title, words, number) in [
        ("km", "ជំនួយ\u{200b}ដំបូង", "សូម\u{200b}ទូរស័ព្ទ\u{200b}ទៅ\u{200b}លេខ", "១\u{200b}១\u{200b}៧"),
        ("my", "ပထမ\u{200b}အကူအညီ", "ဖုန်း\u{200b}ခေါ်ပါ", "၁၁\u{200b}၇"),
        ("th", "ความ\u{200b}ช่วยเหลือ", "โทร\u{200b}หา", "๑๑\u{200b}๗"),
        ("lo", "ການ\u{200b}ຊ່ວຍ", "ໂທ\u{200b}ຫາ", "໑໑\u{200b}໗"),
        ("mn-Mong", "ᠴᠠᠭᠠᠨ\u{180e}ᠠ", "ᠬᠠᠨ\u{180b}ᠠ", "᠑᠑᠗"),
    ] {
        let settings = format!(
            "title: T\nbase_url: https://example.org/\ncountry: KH\nlanguages:\n  - {{code: {code}, name: N}}\n"
        );
        let sample = Sample::new()
            .file("fener.yaml", &settings)
            .file(&format!("content/{code}.md"), &format!("---\ntitle: \"{title}\"\n---\n\n{words}\n\n{number}\n"))
            .file(&format!("locales/{code}.ftl"), &format!("home = {title}\n"))
            .file("content/helplines/a/facts.yaml", "status: active\nchannels: [{type: voice, number: \"117\", works_from: [KH]}]\nhours: unknown\nregions: all\nemergency: true\n")
            .file(&format!("content/helplines/a/{code}.md"), &format!("---\ntitle: {title}\n---\n"));
        let found = sample.check().lines();
        assert!(!found.contains("hidden-letter"), "{code}: {found}");
        assert!(found.contains("number-in-prose"), "{code}: {found}");
        let slug = fener::markdown::slug(title);
        assert!(!slug.contains(['-', '\u{200b}', '\u{180e}']), "{slug}");
    }
    let found = Sample::new()
        .file(
            "content/sq.md",
            "---\ntitle: A\n---\n\nទូរស័ព្ទ 1\u{200b}12 pay\u{200b}pal \u{202e}ទូរស័ព្ទ\n",
        )
        .check()
        .lines();
    assert_eq!(found.matches("error[hidden-letter]").count(), 3, "{found}");
}
