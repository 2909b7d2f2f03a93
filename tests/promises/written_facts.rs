//! Facts as editors of any country write them: numbers, codes, empty texts and names of folders.

use crate::support::{Folder, Sample};

const LINE: &str = "content/helplines/line/facts.yaml";

/// A campaign of a country with one helpline, whose channels and other facts are given.
fn campaign(country: &str, channels: &str, facts: &str) -> Sample {
    let settings = format!(
        "title: Road\nbase_url: https://our-road.org/\ncountry: {country}\nlanguages: [{{code: en}}]\n"
    );
    let facts = format!("status: active\nchannels: [{channels}]\n{facts}");
    let sample = Sample::empty().file("fener.yaml", &settings).file(LINE, &facts);
    ["", "helplines/", "helplines/line/", "guides/"]
        .iter()
        .fold(sample, |sample, folder| sample.text(&format!("content/{folder}en.md"), "T", "x\n"))
}

const ASSURED: &str = "assured: {on: 2026-11-20, by: test_call}\n";

/// Fails unless a finding of the code has this message or help.
#[track_caller]
fn says(sample: &Sample, code: &str, words: &str) {
    let found = sample.check();
    let is = |f: &&fener::finding::Finding| {
        f.code == code && (f.message.contains(words) || f.help.contains(words))
    };
    assert!(found.all().into_iter().any(|f| is(&f)), "{code}: {words}\n{}", found.lines());
}

/// Fails if there is a finding of the code.
#[track_caller]
fn is_silent_on(sample: &Sample, code: &str) {
    let found = sample.check();
    assert!(!found.all().iter().any(|finding| finding.code == code), "{}", found.lines());
}

#[test]
fn a_short_number_that_no_table_has_is_published() {
    for (country, number) in [
        ("PH", "1343"),
        ("UA", "527"),
        ("NP", "1145"),
        ("NG", "627"),
        ("TH", "1300"),
        ("VN", "111"),
        ("CO", "141"),
        ("PE", "1818"),
        ("BR", "188"),
        ("BD", "1098"),
        ("PK", "1099"),
        ("ET", "8335"),
        ("ZA", "116"),
        ("GE", "116006"),
        ("UG", "116"),
    ] {
        let channel = format!("{{type: voice, number: \"{number}\", works_from: [{country}]}}");
        let called = campaign(country, &channel, ASSURED);
        called.check().are([]);
        called.build().shows("en/helplines/line/index.html", &format!("tel:{number}\""));
        let never = campaign(country, &channel, "");
        says(&never, "unknown-short-code", "fener helplines confirm line --by test_call");
        assert!(!never.check().blocks(), "{country} {number}");
        let printed = "assured: {on: 2026-11-20, by: print}\n";
        says(&campaign(country, &channel, printed), "unknown-short-code", "is not in the table");
    }
    // 112 is for emergencies on every mobile phone (3GPP TS 22.101).
    for (country, number) in
        [("LK", "1938"), ("MX", "079"), ("SN", "116"), ("KE", "1195"), ("PY", "112")]
    {
        let channel = format!("{{type: voice, number: \"{number}\", works_from: [{country}]}}");
        is_silent_on(&campaign(country, &channel, ""), "unknown-short-code");
    }
    // The table of the country where it works is asked, too.
    let abroad = "{type: voice, number: \"1522\", works_from: [IT]}";
    is_silent_on(&campaign("AL", abroad, ""), "unknown-short-code");
    // An emergency number is confirmed by its authority, and does not get old.
    let number = "{type: voice, number: \"123\"}";
    let facts = "emergency: true\n";
    says(&campaign("NP", number, facts), "unknown-short-code", "--by operator");
    let asked = "emergency: true\nassured: {on: 2024-11-20, by: operator}\n";
    is_silent_on(&campaign("NP", number, asked), "unknown-short-code");
}

#[test]
fn an_app_needs_a_whole_number() {
    for (kind, app) in [
        ("whatsapp", "WhatsApp"),
        ("signal", "Signal"),
        ("viber", "Viber"),
        ("telegram", "Telegram"),
    ] {
        for number in ["116111", "129", "1343"] {
            let channel = format!("{{type: {kind}, number: \"{number}\"}}");
            says(&campaign("AL", &channel, ASSURED), "bad-number", &format!("no account of {app}"));
        }
        let channel = format!("{{type: {kind}, number: \"+355 69 123 4567\"}}");
        campaign("AL", &channel, ASSURED).check().are([]);
    }
}

#[test]
fn a_mistake_in_a_helpline_is_no_lack_of_help() {
    for number in ["+355 4 222 33O4", "unknown", "+355 04 222 3344", "116111, 129", ""] {
        let sample = campaign("AL", &format!("{{type: voice, number: \"{number}\"}}"), ASSURED)
            .file("content/guides/job/facts.yaml", "updated: 2026-11-01\n")
            .text("content/guides/job/en.md", "T", "x\n");
        assert!(sample.check().blocks());
        is_silent_on(&sample, "no-help");
    }
}

#[test]
fn codes_of_countries_and_languages_are_checked_everywhere() {
    let phone = |works_from: &str| {
        let channel =
            format!("{{type: voice, number: \"+355 4 222 3344\", works_from: [{works_from}]}}");
        campaign("AL", &channel, ASSURED)
    };
    for (written, meant) in [
        ("Albania", "AL"),
        ("UK", "GB"),
        ("it", "IT"),
        ("ALB", "AL"),
        ("Shqipëri", "AL"),
        ("Italia", "IT"),
        ("Germny", "DE"),
    ] {
        says(&phone(written), "bad-value", &format!("did you mean `{meant}`?"));
        let guide = format!("updated: 2026-11-01\ncountries: [{written}]\n");
        let sample = phone("AL, IT, GB, DE").file("content/guides/job/facts.yaml", &guide);
        let sample = sample.text("content/guides/job/en.md", "T", "x\n");
        says(&sample, "bad-value", &format!("did you mean `{meant}`?"));
        is_silent_on(&sample, "no-help");
    }
    says(&phone("EU"), "bad-value", "unknown country code: `EU`");
    says(&phone("AL, AL"), "bad-value", "`AL` is listed twice");
    let speaks = |languages: &str| {
        let facts = format!("languages: [{languages}]\n{ASSURED}");
        campaign("AL", "{type: voice, number: \"+355 4 222 3344\"}", &facts)
    };
    for (written, meant) in [
        ("alb", "sq"),
        ("sqi", "sq"),
        ("Albanian", "sq"),
        ("shqip", "sq"),
        ("rum", "ro"),
        ("ENG", "en"),
    ] {
        says(&speaks(written), "unknown-language", &format!("did you mean `{meant}`?"));
    }
    says(&speaks("sq, sq"), "bad-value", "`sq` is listed twice");
    speaks("sq, rom, kmr, sr-Cyrl, prs").check().are([]);
}

#[test]
fn countries_of_two_channels_are_named_once() {
    let channels = "{type: voice, number: \"8335\", works_from: [ET, SA]}, {type: voice, number: \"+251 11 123 4567\", works_from: [ET]}";
    let site = campaign("ET", channels, ASSURED).build();
    site.shows("en/helplines/line/index.html", "Ethiopia and Saudi Arabia");
}

#[test]
fn a_text_of_spaces_is_no_text() {
    let consent = |form: &str, scope: &str, withdraw: &str| {
        let facts = format!(
            "changed_details: true\nconsent: {{form_ref: {form}, date: 2026-01-30, scope: {scope}, withdraw_by: {withdraw}}}\n"
        );
        let sample = campaign("AL", "{type: voice, number: \"112\"}", ASSURED);
        let sample = sample.file("content/stories/one/facts.yaml", &facts);
        sample.text("content/stories/en.md", "T", "x\n").text(
            "content/stories/one/en.md",
            "T",
            "x\n",
        )
    };
    consent("\"7\"", "website", "post").check().are([]);
    for blank in ["\"\"", "\" \"", "\"\\t\"", "\"\\u200b\"", "\"\\u00a0\"", "''"] {
        for sample in [
            consent(blank, "website", "post"),
            consent("\"7\"", blank, "post"),
            consent("\"7\"", "website", blank),
        ] {
            says(&sample, "story-consent", "the consent for this story is incomplete");
        }
        let poster = format!("code: 704\nplace: {blank}\nleads_to: helplines/line\n");
        let sample = campaign("AL", "{type: voice, number: \"112\"}", ASSURED)
            .file("content/posters/bus/facts.yaml", &poster)
            .text("content/posters/bus/en.md", "T", "x\n");
        says(&sample, "missing-fact", "missing key `place`");
        let number = format!("{{type: voice, number: {blank}}}");
        says(&campaign("AL", &number, ASSURED), "missing-fact", "missing key `number`");
    }
}

#[test]
fn a_folder_that_almost_has_a_kind_is_named_once() {
    for (folder, meant) in [
        ("Guides", "guides"),
        ("guide", "guides"),
        ("GUIDES", "guides"),
        ("helpine", "helplines"),
        ("storys", "stories"),
        ("Stories", "stories"),
        ("organizations", "organisations"),
    ] {
        let sample = campaign("AL", "{type: voice, number: \"112\"}", ASSURED);
        let sample = ["one/", "two/", ""].iter().fold(sample, |sample, page| {
            sample.text(&format!("content/{folder}/{page}en.md"), "T", "x\n")
        });
        let found = sample.check();
        assert_eq!(found.all().len(), 1, "{}", found.lines());
        says(&sample, "top-folder", &format!("did you mean `{meant}`?"));
        assert!(found.blocks());
    }
    let sample = campaign("AL", "{type: voice, number: \"112\"}", ASSURED);
    for folder in ["about", "rights", "views", "courses", "work"] {
        let sample = sample.clone().text(&format!("content/{folder}/en.md"), "T", "x\n");
        is_silent_on(&sample, "top-folder");
    }
}

#[test]
fn a_helpline_that_does_not_answer_is_not_offered() {
    for status in ["paused", "closed"] {
        let channel = "{type: voice, number: \"+355 4 222 3344\", works_from: [AL]}";
        let facts = format!("status: {status}\nchannels: [{channel}]\n{ASSURED}");
        let sample = campaign("AL", "{type: voice, number: \"112\", works_from: [AL]}", ASSURED)
            .file("content/helplines/old/facts.yaml", &facts)
            .text("content/helplines/old/en.md", "Old", "x\n");
        sample.clone().build().shows("en/helplines/old/index.html", "The next helpline:");
        let alone = sample.clone().text("content/about/en.md", "T", "[](helpline:old)\n");
        says(&alone, "no-help", &format!("every helpline that this text links to is {status}"));
        let beside = "[](helpline:old)\n\n[](helpline:line)\n";
        let beside = sample.clone().text("content/about/en.md", "T", beside);
        says(&beside, "helpline-closed", &format!("`old` is {status}"));
        let guide = "updated: 2026-11-01\nhelplines: [old, line]\n";
        let guide = sample.clone().file("content/guides/job/facts.yaml", guide);
        let guide = guide.text("content/guides/job/en.md", "T", "x\n");
        says(&guide, "helpline-closed", &format!("`old` is {status}"));
        let poster = "code: 704\nplace: bus\nleads_to: helplines/old\nhelplines: [old]\nscan_distance_cm: 100\n";
        let folder = sample
            .file("content/posters/bus/facts.yaml", poster)
            .text("content/posters/bus/en.md", "T", "x\n")
            .write();
        let outcome =
            folder.fener(&["posters", "--final", "--copies", "5", "--date", "2026-11-22"]);
        assert_ne!(outcome.code, Some(0), "{outcome:?}");
        assert!(outcome.stderr.contains(&format!("`old`, which is {status}")), "{outcome:?}");
    }
}

#[test]
fn a_text_that_expires_before_it_is_published_is_reported() {
    for (from, until, is_wrong) in [
        ("2026-12-10", "2026-12-01", true),
        ("2026-12-10", "2026-12-10", true),
        ("2027-01-01", "2026-01-01", true),
        ("2026-10-10", "2026-12-01", false),
        ("2026-12-10", "2026-12-11", false),
    ] {
        let text = format!("---\ntitle: T\npublish_on: {from}\nexpire_on: {until}\n---\nx\n");
        let sample = campaign("AL", "{type: voice, number: \"112\"}", ASSURED);
        let sample = sample.file("content/about/en.md", &text);
        match is_wrong {
            true => says(&sample, "bad-date", "never published"),
            false => sample.check().are([]),
        }
    }
}

#[test]
fn one_year_is_a_year() {
    for (facts, words) in [
        ("maximum_age: 1\n", "up to 1 year<"),
        ("minimum_age: 1\n", "from 1 year<"),
        ("maximum_age: 18\n", "up to 18 years<"),
        ("minimum_age: 15\nmaximum_age: 29\n", "15 to 29 years<"),
        ("minimum_age: 0\nmaximum_age: 1\n", "up to 1 year<"),
    ] {
        let facts = format!("{facts}{ASSURED}");
        let site = campaign("AL", "{type: voice, number: \"112\"}", &facts).build();
        site.shows("en/helplines/line/index.html", words);
    }
}

#[test]
fn init_asks_for_a_number_that_it_does_not_know() {
    for (country, known) in [
        ("PH", "112, 117, 911"),
        ("BR", "112, 128, 190, 192, 193, 911"),
        ("CO", "112, 119, 123, 132, 156"),
        ("NP", "100, 101, 102, 103, 112"),
        ("KE", "112, 114, 999"),
    ] {
        let folder = Folder::new();
        let outcome = folder.fener(&["init", "new", "--country", country, "--languages", "en"]);
        assert_eq!(outcome.code, Some(2), "{country}");
        assert!(
            outcome.stderr.contains(&format!("use --emergency with one of {known}")),
            "{outcome:?}"
        );
    }
    for (country, number) in
        [("AU", "000"), ("US", "911"), ("GB", "999"), ("MD", "112"), ("NZ", "111")]
    {
        let folder = Folder::new();
        let outcome = folder.fener(&["init", "new", "--country", country, "--languages", "en"]);
        assert_eq!(outcome.code, Some(0), "{outcome:?}");
        let facts = folder.text("new/content/helplines/emergency/facts.yaml");
        assert!(facts.contains(&format!("number: \"{number}\"")), "{facts}");
        let check = folder.fener(&["check", "--root", "new", "--strict"]);
        assert_eq!(check.code, Some(0), "{country}: {check:?}");
    }
}

#[test]
fn init_names_every_wrong_code_and_a_folder_as_a_shell_reads_it() {
    let folder = Folder::new();
    let outcome =
        folder.fener(&["init", "new", "--country", "Moldova", "--languages", "romanian,rus"]);
    for words in [
        "`romanian` is not a language code; `rus` is not a language code; `Moldova` is not a country code",
        "did you mean `ro`? did you mean `ru`? did you mean `MD`?",
    ] {
        assert!(outcome.stderr.contains(words), "{outcome:?}");
    }
    for (name, word) in [
        ("my campaign", "'my campaign'"),
        ("road", "road"),
        ("l'eau", "'l'\\''eau'"),
        ("a&b", "'a&b'"),
        ("a$b", "'a$b'"),
        ("rrugë", "rrugë"),
    ] {
        let folder = Folder::new();
        let outcome = folder.fener(&["init", name, "--country", "MD", "--languages", "ro"]);
        assert_eq!(outcome.code, Some(0), "{outcome:?}");
        let word = match cfg!(windows) && word.starts_with('\'') {
            true => format!("\"{name}\""),
            false => word.to_owned(),
        };
        assert!(outcome.stdout.contains(&format!("  cd {word}\n")), "{outcome:?}");
    }
}

#[test]
fn typed_short_numbers_are_found_wherever_the_verb_stands() {
    for (language, text) in [
        ("en", "ወደ 8335 ደውል።"),
        ("en", "1098 पर कॉल करो।"),
        ("en", "1098 मा फोन गर।"),
        ("tr", "1098'i ara."),
        ("de", "1098 anrufen"),
        ("en", "Text HELP to 8335."),
        ("es", "Marca 1098"),
        ("en", "با 123 تماس بگیرید."),
        ("en", "1098 پر کال کرو۔"),
        ("en", "| a | b |\n|---|---|\n| +355 69 | 123 4567 |"),
        ("en", "| a | b | c |\n|---|---|---|\n| Police | +373 22 | 123 456 |"),
    ] {
        let sample = campaign("MD", "{type: voice, number: \"112\"}", ASSURED);
        let sample = sample
            .replace(
                "fener.yaml",
                "[{code: en}]",
                "[{code: en}, {code: tr}, {code: de}, {code: es}]",
            )
            .text(&format!("content/about/{language}.md"), "T", &format!("{text}\n"));
        says(&sample, "number-in-prose", "is typed into the text");
    }
    for text in [
        "| a | b |\n|---|---|\n| +5 | 123 4567 |",
        "| 2026 | 1200 |\n|---|---|\n| 300 | 400 |",
        "300 Anrufe",
    ] {
        let sample = campaign("MD", "{type: voice, number: \"112\"}", ASSURED);
        let sample = sample.text("content/about/en.md", "T", &format!("{text}\n"));
        is_silent_on(&sample, "number-in-prose");
    }
}

#[test]
fn a_key_of_yes_or_no_has_a_value() {
    for value in ["", " # later", " \"\"", " ~"] {
        let sample = campaign("MD", "{type: voice, number: \"+373 22 555 555\"}", ASSURED);
        let draft = format!("---\ntitle: T\ndraft:{value}\n---\n\nx\n");
        let sample = sample.file("content/guides/en.md", &draft);
        says(&sample, "bad-value", "`draft` has no value");
    }
}
