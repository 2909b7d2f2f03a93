//! Facts that contradict each other or the date, and numbers that cannot be dialled.

use crate::support::Sample;

const LINE: &str = "content/helplines/line/facts.yaml";

/// A campaign with one more helpline.
fn helpline(facts: &str) -> Sample {
    Sample::new()
        .text("content/helplines/line/sq.md", "Linja", "Ne.\n")
        .text("content/helplines/line/en.md", "The line", "We.\n")
        .file(LINE, &format!("status: active\n{facts}\n"))
}

/// A campaign with a stop of these visits.
fn stop(visits: &str) -> Sample {
    Sample::new()
        .text("content/regions/kukes/sq.md", "Kukës", "")
        .text("content/regions/kukes/en.md", "Kukës", "")
        .file("content/regions/kukes/facts.yaml", "code: AL-07\n")
        .text("content/stops/square/sq.md", "Sheshi", "Ne.\n")
        .text("content/stops/square/en.md", "The square", "We.\n")
        .file("content/stops/square/facts.yaml", &format!("region: kukes\nvisits: {visits}\n"))
}

#[track_caller]
fn errors(sample: &Sample, expected: &[&str]) {
    let found = sample.check();
    let lines = found.lines();
    let errors: Vec<&str> = lines.lines().filter(|line| line.contains(": error[")).collect();
    let texts: Vec<&str> =
        errors.iter().map(|line| line.split_once(": ").expect("a place").1).collect();
    assert_eq!(texts, expected, "{lines}");
}

#[test]
fn a_confirmation_in_the_future_is_an_error() {
    let number = "channels: [{type: voice, number: \"+355 4 222 3344\"}]";
    for (day, expected) in [
        ("2026-11-22", &[][..]),
        // It has come in other time zones.
        ("2026-11-23", &[][..]),
        ("2026-11-24", &["error[bad-date]: this day has not come yet: 2026-11-24"][..]),
        ("2027-11-20", &["error[bad-date]: this day has not come yet: 2027-11-20"][..]),
        ("2206-11-20", &["error[bad-date]: this date is more than 10 years ahead: 2206-11-20"][..]),
    ] {
        for by in ["operator", "print"] {
            let sample = helpline(&format!("{number}\nassured: {{on: {day}, by: {by}}}"));
            errors(&sample, expected);
        }
    }
    let guide = Sample::new().file("content/guides/first/facts.yaml", "updated: 2027-01-01\n");
    errors(&guide, &["error[bad-date]: this day has not come yet: 2027-01-01"]);
}

#[test]
fn ages_that_are_turned_round_are_an_error() {
    let number = "channels: [{type: web, url: \"https://example.org\"}]";
    let ages =
        |low: u8, high: u8| helpline(&format!("{number}\nminimum_age: {low}\nmaximum_age: {high}"));
    errors(&ages(18, 12), &["error[bad-value]: `maximum_age` 12 is below `minimum_age` 18"]);
    errors(&ages(1, 0), &["error[bad-value]: `maximum_age` 0 is below `minimum_age` 1"]);
    errors(&ages(12, 18), &[]);
    errors(&ages(18, 18), &[]);
    let guide = |ages: &str| Sample::new().file("content/guides/first/facts.yaml", ages);
    errors(
        &guide("for: {minimum_age: 25, maximum_age: 18}\n"),
        &["error[bad-value]: `maximum_age` 18 is below `minimum_age` 25"],
    );
    errors(&guide("for: {maximum_age: 18}\n"), &[]);
}

#[test]
fn visits_end_after_they_start() {
    let check = |visits: &str, expected: &[&str]| errors(&stop(visits), expected);
    check("[{on: 2026-12-05, from: \"10:00\", to: \"15:00\"}]", &[]);
    check("[{on: 2026-12-05}]", &[]);
    check("[{on: 2026-12-05, from: \"10:00\"}]", &[]);
    check("[{on: 2026-12-05, from: \"10:00\", to: \"24:00\"}]", &[]);
    check(
        "[{on: 2026-12-05, from: \"15:00\", to: \"10:00\"}]",
        &["error[bad-value]: the visit ends at 10:00 and starts at 15:00"],
    );
    for (from, to) in
        [("22:00", "00:00"), ("22:00", "02:00"), ("18:00", "06:00"), ("23:30", "00:30")]
    {
        check(&format!("[{{on: 2026-12-05, from: \"{from}\", to: \"{to}\"}}]"), &[]);
    }
    for (from, to) in [("17:59", "02:00"), ("22:00", "06:01"), ("00:00", "00:00")] {
        check(
            &format!("[{{on: 2026-12-05, from: \"{from}\", to: \"{to}\"}}]"),
            &[&format!("error[bad-value]: the visit ends at {to} and starts at {from}")],
        );
    }
    check(
        "[{on: 2026-12-05, from: \"10:00\", to: \"10:00\"}]",
        &["error[bad-value]: the visit ends at 10:00 and starts at 10:00"],
    );
    check(
        "[{on: 2026-12-05, to: \"15:00\"}]",
        &["error[missing-fact]: missing key `from` in a visit's facts"],
    );
    check("[{on: 2026-12-05, from: \"24:00\"}]", &["error[bad-value]: no visit starts at 24:00"]);
    check(
        "[{on: 2026-12-05, from: \"10:00\"}, {on: 2026-12-05, from: \"10:00\", to: \"11:00\"}]",
        &["error[bad-value]: the visit on 2026-12-05 is listed twice"],
    );
}

#[test]
fn each_visit_has_its_own_uid_and_midnight_is_the_next_day() {
    let visits = "[{on: 2026-12-05, from: \"10:00\", to: \"12:00\"}, {on: 2026-12-05, from: \"18:00\", to: \"24:00\"}, \
                  {on: 2026-12-31, from: \"20:00\", to: \"24:00\"}, {on: 2027-02-28, from: \"22:00\", to: \"02:30\"}]";
    let sample = stop(visits)
        .text("content/stops/north/square/sq.md", "Veri", "Ne.\n")
        .text("content/stops/north/square/en.md", "North", "We.\n")
        .file(
            "content/stops/north/square/facts.yaml",
            &format!("region: kukes\nvisits: {visits}\n"),
        );
    let site = sample.build();
    let calendar = site.text("sq/stops.ics");
    let mut uids: Vec<&str> = calendar.lines().filter(|line| line.starts_with("UID:")).collect();
    let count = uids.len();
    uids.sort_unstable();
    uids.dedup();
    assert_eq!((count, uids.len()), (8, 8), "{calendar}");
    assert!(calendar.contains("DTEND:20261206T000000"), "{calendar}");
    assert!(calendar.contains("DTEND:20270101T000000"), "{calendar}");
    assert!(calendar.contains("DTEND:20270301T023000"), "{calendar}");
    site.shows("sq/stops/square/index.html", "\"endDate\":\"2027-03-01T02:30:00+01:00\"");
    for event in calendar.split("BEGIN:VEVENT").skip(1) {
        let time = |key: &str| {
            event.lines().find_map(|line| line.strip_prefix(key)).expect("a time").to_owned()
        };
        assert!(time("DTSTART:") < time("DTEND:"), "{event}");
    }
}

#[test]
fn a_calendar_without_visits_is_not_written() {
    for visits in ["[{on: 2026-01-05, from: \"10:00\"}]", "[]"] {
        let site = stop(visits).build();
        assert!(!site.files.contains_key("sq/stops.ics"), "{visits}");
        site.hides("sq/stops/square/index.html", "stops.ics");
        site.assert_links_exist();
    }
    let example = stop("[{on: 2026-12-05}]")
        .file(
            "content/stops/square/facts.yaml",
            "region: kukes\nexample: true\nvisits: [{on: 2026-12-05}]\n",
        )
        .build();
    assert!(!example.files.contains_key("sq/stops.ics"));
    assert!(stop("[{on: 2026-11-22}]").build().files.contains_key("en/stops.ics"));
}

#[test]
fn news_in_the_future_are_a_notice() {
    let news = |date: &str| {
        Sample::new()
            .text("content/news/fair/sq.md", "Panair", "x\n")
            .text("content/news/fair/en.md", "Fair", "x\n")
            .file("content/news/fair/facts.yaml", &format!("date: {date}\n"))
            .check()
    };
    let found = news("2027-01-01");
    assert!(!found.blocks());
    let finding = found.all().into_iter().find(|f| f.code == "news-in-future").expect("a notice");
    assert_eq!(finding.message, "this is published today, but dated 2027-01-01");
    assert!(finding.help.contains("publish_on: 2027-01-01"), "{}", finding.help);
    assert!(!news("2026-11-22").lines().contains("news-in-future"));
}

/// The number that a page links to and shows, or the error.
fn dialled(country: &str, number: &str) -> String {
    let facts = format!(
        "channels: [{{type: voice, number: \"{number}\"}}]\nassured: {{on: 2026-11-20, by: operator}}"
    );
    let sample =
        helpline(&facts).replace("fener.yaml", "country: AL", &format!("country: {country}"));
    let found = sample.check();
    if let Some(error) = found.all().into_iter().find(|f| f.code == "bad-number") {
        return format!("{} / {}", error.message, error.help);
    }
    let site = sample.build();
    let page = site.text("en/helplines/line/index.html");
    let links = page.match_indices("href=\"tel:").map(|(at, _)| &page[at + 10..]);
    let mut numbers: Vec<&str> =
        links.filter_map(|rest| rest.split('"').next()).filter(|n| *n != "112").collect();
    numbers.dedup();
    numbers.join(" ")
}

#[test]
fn the_trunk_zero_is_never_linked() {
    let check = |country: &str, number: &str, expected: &str| {
        assert_eq!(dialled(country, number), expected, "{number} in {country}");
    };
    check("AL", "+355 (0)4 222 3344", "+35542223344");
    check("AL", "+355(0)69 20 12 345", "+355692012345");
    check("MD", "+373 (0)22 123 456", "+37322123456");
    check("RO", "+40 (0) 21 123 4567", "+40211234567");
    check("GB", "+44 (0)20 7946 0018", "+442079460018");
    check(
        "MD",
        "+373 022 123 456",
        "invalid phone number `+373 022 123 456`: leave the 0 after +373 out: it is dialled inside the country alone / \
         write `\"+373 22 123 456\"`",
    );
    check(
        "UA",
        "+0 44 123 4567",
        "invalid phone number `+0 44 123 4567`: a number with `+` has 7 to 15 digits, its country code first / \
         write all of its digits behind its country code",
    );
    check(
        "MD",
        "022 123 456",
        "invalid phone number `022 123 456`: the country code is missing: `+373…` / \
         write `\"+373 22 123 456\"`",
    );
}

#[test]
fn toll_free_numbers_are_shown_as_people_dial_them() {
    for (country, number, dial) in [
        ("AL", "0 800 12 34", "+3558001234"),
        ("MD", "0 800 12345", "+37380012345"),
        ("UA", "0 800 500 335", "+380800500335"),
        ("RO", "0800 800 099", "+40800800099"),
        ("RU", "8 800 2000 122", "+78002000122"),
        ("GB", "0808 801 0302", "+448088010302"),
    ] {
        assert_eq!(dialled(country, number), dial, "{number} in {country}");
        let facts = format!(
            "channels: [{{type: voice, number: \"{number}\"}}]\nassured: {{on: 2026-11-20, by: operator}}"
        );
        let site = helpline(&facts)
            .replace("fener.yaml", "country: AL", &format!("country: {country}"))
            .build();
        let page = site.text("en/helplines/line/index.html").replace('\u{a0}', " ");
        assert!(page.contains(number), "{number} is not shown");
    }
}

#[test]
fn what_is_still_to_be_written_is_not_published() {
    let count = |sample: &Sample| {
        let found = sample.check();
        found.all().iter().filter(|finding| finding.code == "placeholder").count()
    };
    let about = |text: &str| Sample::new().file("content/about/en.md", text);
    for (body, expected) in [
        ("…\n", 1),
        ("...\n", 1),
        ("## …\n\nA.\n", 1),
        ("- …\n- a\n- …\n", 2),
        ("1. …\n", 1),
        ("> …\n", 1),
        ("A\n: …\n", 1),
        ("| a | b |\n|---|---|\n| … | c |\n", 1),
        ("A.\n…\nB.\n", 1),
        ("**…**\n", 1),
        ("Wait … and see.\n\nAnd then…\n\n… or so.\n", 0),
        ("`…`\n\n```\n...\n```\n", 0),
    ] {
        assert_eq!(count(&about(&format!("---\ntitle: About\n---\n{body}"))), expected, "{body}");
    }
    for front in [
        "title: …",
        "title: a\ndescription: \"...\"",
        "title: a\nkeywords: [a, …]",
        "title: a\nsms: …",
    ] {
        assert_eq!(count(&about(&format!("---\n{front}\n---\n"))), 1, "{front}");
        assert_eq!(count(&about(&format!("---\n{front}\ndraft: true\n---\n"))), 0, "{front}");
    }
    let number = "channels: [{type: voice, number: \"+355 4 222 3344\"}]\n";
    for (facts, expected) in [
        ("assured: {on: unknown, by: print, published_by: \"…\"}", 1),
        ("assured: {on: unknown, by: print, published_by: {sq: \"…\", en: \"...\"}}", 2),
        // For editors alone.
        ("assured: {on: unknown, by: print, source: \"…\"}", 0),
        ("languages: [sq]\nregions: […]", 1),
        ("hours: …", 1),
    ] {
        assert_eq!(count(&helpline(&format!("{number}{facts}"))), expected, "{facts}");
    }
    assert_eq!(count(&helpline("channels: [{type: web, url: \"https://…\"}]")), 1);
    assert_eq!(count(&helpline("channels: [{type: email, address: \"…@…\"}]")), 1);
    assert_eq!(count(&helpline("channels: [{type: voice, number: \"+355 …\"}]")), 1);
}

#[test]
fn a_new_page_does_not_go_online_by_removing_its_draft_line() {
    for kind in ["guide", "helpline", "stop", "story", "poster"] {
        let folder = Sample::new().write();
        assert_eq!(folder.fener(&["new", kind, "fresh"]).code, Some(0));
        assert!(!folder.fener(&["check", "--drafts"]).stderr.contains("[placeholder]"), "{kind}");
        assert_eq!(folder.fener(&["build"]).code, Some(0), "{kind}: a draft is no mistake");
        for (path, bytes) in folder.files("content") {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let lines = text.split_inclusive('\n').filter(|line| !line.starts_with("draft: true"));
            folder.put(&format!("content/{path}"), lines.collect::<String>().as_bytes());
        }
        let outcome = folder.fener(&["build"]);
        assert!(
            outcome.code == Some(1) && outcome.stderr.contains("error[placeholder]"),
            "{kind}: {outcome:?}"
        );
    }
}
