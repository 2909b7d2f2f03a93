//! Opening hours, languages and countries on cards, in words of the reader's language.

use crate::moldova;
use crate::support::Sample;

/// A campaign with one more helpline.
fn helpline(sample: Sample, codes: [&str; 2], facts: &str) -> Sample {
    codes
        .iter()
        .fold(sample, |sample, code| {
            sample.text(&format!("content/helplines/line/{code}.md"), "L", "x\n")
        })
        .file(
            "content/helplines/line/facts.yaml",
            &format!(
                "status: active\nchannels: [{{type: web, url: \"https://example.org/\"}}]\n{facts}\n"
            ),
        )
}

/// The facts of the helpline's card: hours first.
fn facts(sample: &Sample, code: &str) -> String {
    let site = sample.build();
    let page = site.text(&format!("{code}/helplines/line/index.html"));
    let (_, facts) = page.split_once("<ul class=\"facts\">").expect("facts");
    let (facts, _) = facts.split_once("</ul>").expect("their end");
    let facts = facts.replace("</li><li>", " | ").replace("<li>", "").replace("</li>", "");
    let lite = site.text(&format!("lite/{code}/helplines/line.html"));
    assert!(lite.contains(&facts.replace(" | ", " · ")), "{facts} is not in {lite}");
    facts
}

#[test]
fn hours_are_words_of_the_readers_language() {
    for (hours, albanian, english) in [
        (
            "Mo,We,Fr 09:00-13:00; PH off",
            "e hënë, e mërkurë dhe e premte: 09:00–13:00; festat zyrtare: mbyllur",
            "Monday, Wednesday, and Friday: 09:00–13:00; public holidays: closed",
        ),
        (
            "Mo-Fr 08:00-12:00,13:00-16:00; Sa,Su off",
            "e hënë–e premte: 08:00–12:00 dhe 13:00–16:00; e shtunë dhe e diel: mbyllur",
            "Monday–Friday: 08:00–12:00 and 13:00–16:00; Saturday and Sunday: closed",
        ),
        ("09:00-17:00", "09:00–17:00", "09:00–17:00"),
        ("Mo-Su 00:00-24:00", "e hënë–e diel: gjithë ditën", "Monday–Sunday: all day"),
        ("00:00-24:00", "ditë e natë", "day and night"),
        ("Fr 22:00-02:00", "e premte: 22:00–02:00", "Friday: 22:00–02:00"),
        ("Mo 10:00+", "e hënë: nga ora 10:00", "Monday: from 10:00"),
        (
            "Jun-Aug: Tu 10:00-12:00",
            "e martë, qershor–gusht: 10:00–12:00",
            "Tuesday, June–August: 10:00–12:00",
        ),
        (
            "Mo-Fr 08:00-16:00; Dec 24-Jan 02 off; SH unknown",
            "e hënë–e premte: 08:00–16:00; 24 dhjetor–2 janar: mbyllur; pushimet e shkollës: orari nuk dihet",
            "Monday–Friday: 08:00–16:00; 24 December–2 January: closed; school holidays: hours not known",
        ),
        (
            "2026 Dec 24-2026 Dec 26 off",
            "24 dhjetor 2026–26 dhjetor 2026: mbyllur",
            "24 December 2026–26 December 2026: closed",
        ),
    ] {
        let sample = helpline(Sample::new(), ["sq", "en"], &format!("hours: \"{hours}\""));
        assert!(!sample.check().lines().contains("hours"), "{}", sample.check().lines());
        let first = |code| facts(&sample, code).split(" | ").next().map(str::to_owned);
        assert_eq!(first("sq").as_deref(), Some(albanian), "{hours}");
        assert_eq!(first("en").as_deref(), Some(english), "{hours}");
    }
    let sample = helpline(moldova(), ["ro", "ru"], "hours: \"Mo-We,Sa 09:00-13:00\"");
    assert!(facts(&sample, "ro").starts_with("luni–miercuri și sâmbătă: 09:00–13:00"));
    assert!(facts(&sample, "ru").starts_with("понедельник–среда и суббота: 09:00–13:00"));
}

#[test]
fn hours_without_words_are_a_finding() {
    for hours in [
        "Mo[1] 09:00-13:00",
        "week 1-20 Mo 09:00-13:00",
        "Mo-Fr sunrise-sunset",
        "Mo-Fr 09:00-13:00 \\\"by appointment\\\"",
        "PH Mo 09:00-13:00",
        "easter off",
    ] {
        let sample = helpline(Sample::new(), ["sq", "en"], &format!("hours: \"{hours}\""));
        let found = sample.check();
        let lines = found.lines();
        assert!(!found.blocks() && lines.contains("warning[hours-as-written]"), "{hours}: {lines}");
        let written = hours.replace('\\', "");
        let escaped = written.replace('"', "&quot;");
        let facts = facts(&sample, "sq").replace("&#34;", "&quot;");
        assert!(facts.contains(&escaped) || facts.contains(&written), "{hours}: {facts}");
    }
}

#[test]
fn names_of_languages_and_countries_are_in_the_readers_language() {
    let list = "languages: [sq, fa, rom, kmr]";
    let sample = helpline(Sample::new(), ["sq", "en"], list);
    assert_eq!(facts(&sample, "sq"), "shqip, persisht, romisht dhe kurdisht");
    assert_eq!(facts(&sample, "en"), "Albanian, Persian, Romani, and Kurdish");
    // The campaign's own words come first.
    let own = sample.file("locales/sq.ftl", "language-fa = farsi\n");
    assert!(facts(&own, "sq").starts_with("shqip, farsi, "), "{}", facts(&own, "sq"));
    let sample = helpline(moldova(), ["ro", "ru"], "languages: [uk, gag, bg]").replace(
        "content/helplines/line/facts.yaml",
        "web, url: \"https://example.org/\"",
        "voice, number: \"112\", works_from: [MD, UA]",
    );
    let romanian = facts(&sample, "ro");
    assert!(romanian.contains("ucraineană, găgăuză și bulgară"), "{romanian}");
    assert!(facts(&sample, "ru").contains("украинский, гагаузский и болгарский"));
    let site = sample.build();
    site.shows("ro/helplines/line/index.html", "Republica Moldova și Ucraina");
    site.shows("ru/helplines/line/index.html", "Молдова и Украина");
}
