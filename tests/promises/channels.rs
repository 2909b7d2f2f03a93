//! Channels that people use: each has the link that its maker documents.

use crate::support::Sample;

fn sample(channel: &str) -> Sample {
    let facts = format!(
        "status: active\nchannels:\n  - {{type: voice, number: \"116111\"}}\n  - {{{channel}}}\n\
         assured: {{on: 2026-11-20, by: operator}}\n"
    );
    Sample::new()
        .file("content/helplines/line/facts.yaml", &facts)
        .text("content/helplines/line/sq.md", "Linja", "")
        .text("content/helplines/line/en.md", "Line", "")
}

#[test]
fn apps_have_the_links_that_their_makers_document() {
    for (channel, href) in [
        ("type: whatsapp, number: \"+355 69 123 4567\"", "https://wa.me/355691234567"),
        ("type: viber, number: \"+355 69 123 4567\"", "viber://chat?number=%2B355691234567"),
        ("type: telegram, account: line_al", "https://t.me/line_al"),
        ("type: telegram, account: \"@line_al\"", "https://t.me/line_al"),
        ("type: telegram, number: \"+355 69 123 4567\"", "https://t.me/+355691234567"),
        ("type: signal, number: \"+355 69 123 4567\"", "https://signal.me/#p/+355691234567"),
        ("type: messenger, account: line.al", "https://m.me/line.al"),
        ("type: instagram, account: line.al", "https://ig.me/m/line.al"),
    ] {
        let sample = sample(channel);
        let site = sample.build();
        let link = format!("href=\"{href}\"");
        for path in ["en/helplines/line/index.html", "lite/en/helplines/line.html"] {
            site.shows(path, &link);
        }
        let folder = sample.write();
        let list = folder.sh("$fener helplines list --date 2026-11-22");
        let kind = channel[6..].split(',').next().expect("a type");
        assert!(list.stdout.contains(&format!("    {kind}: ")), "{}", list.stdout);
    }
}

/// A card says beside each channel what it shows of the reader.
#[test]
fn each_channel_says_what_it_reveals() {
    const NUMBER: &str = "They see your phone number.";
    const ACCOUNT: &str = "They see the name and picture of your account.";
    const MAIL: &str = "They see your e-mail address, and the message stays in your mailbox.";
    const STAYS: &str = "The message stays on the phone until you delete it.";
    let mobile = "number: \"+355 69 123 4567\"";
    for (channel, said) in [
        (format!("type: sms, {mobile}"), &[NUMBER, STAYS][..]),
        (format!("type: whatsapp, {mobile}"), &[NUMBER, ACCOUNT, STAYS]),
        (format!("type: viber, {mobile}"), &[NUMBER, ACCOUNT, STAYS]),
        (format!("type: telegram, {mobile}"), &[ACCOUNT, STAYS]),
        ("type: telegram, account: line_al".to_owned(), &[ACCOUNT, STAYS]),
        (format!("type: signal, {mobile}"), &[ACCOUNT, STAYS]),
        ("type: messenger, account: line.al".to_owned(), &[ACCOUNT, STAYS]),
        ("type: instagram, account: line.al".to_owned(), &[ACCOUNT, STAYS]),
        ("type: email, address: \"line@rruga.al\"".to_owned(), &[MAIL]),
        (format!("type: voice, {mobile}"), &[]),
    ] {
        let site = sample(&channel).build();
        for path in ["en/helplines/line/index.html", "lite/en/helplines/line.html"] {
            let page = site.text(path);
            for caution in [NUMBER, ACCOUNT, MAIL] {
                assert_eq!(page.contains(caution), said.contains(&caution), "{path}: {channel}");
            }
            let together = said.join(" ");
            assert!(page.contains(&together), "{path}: {channel}: {together}");
        }
    }
}

/// `helplines list` has every channel, second numbers as well.
#[test]
fn the_list_of_helplines_has_every_channel() {
    let mobile = "number: \"+355 69 123 4567\"";
    let facts = format!(
        "status: active\nchannels:\n  - {{type: chat, url: \"https://chat.rruga.al/\"}}\n  \
         - {{type: voice, number: \"116111\"}}\n  - {{type: voice, number: \"+355 4 222 3344\"}}\n  \
         - {{type: sms, {mobile}}}\n  - {{type: whatsapp, {mobile}}}\n  - {{type: viber, {mobile}}}\n  \
         - {{type: telegram, account: line_al}}\n  - {{type: signal, {mobile}}}\n  \
         - {{type: messenger, account: line.al}}\n  - {{type: instagram, account: line.al}}\n  \
         - {{type: web, url: \"https://rruga.al/\"}}\n  - {{type: email, address: \"line@rruga.al\"}}\n\
         assured: {{on: 2026-11-20, by: operator}}\n"
    );
    let folder =
        sample("type: sms, number: \"116111\"").file("content/helplines/line/facts.yaml", &facts);
    let list = folder.write().fener(&["helplines", "list", "--date", "2026-11-22"]);
    for line in [
        "  116 111 ",
        "    chat: https://chat.rruga.al/",
        "    voice: +355 4 222 3344",
        "    sms: +355 69 123 4567",
        "    whatsapp: +355 69 123 4567",
        "    viber: +355 69 123 4567",
        "    telegram: line_al",
        "    signal: +355 69 123 4567",
        "    messenger: line.al",
        "    instagram: line.al",
        "    web: https://rruga.al/",
        "    email: line@rruga.al",
    ] {
        assert!(list.stdout.contains(line), "{line}\n{}{}", list.stdout, list.stderr);
    }
    assert!(!list.stdout.contains("voice: 116"), "{}", list.stdout);
}

#[test]
fn a_channel_without_its_number_or_account_is_a_finding() {
    for (channel, message) in [
        ("type: viber", "missing key `number`"),
        ("type: signal", "missing key `number`"),
        ("type: telegram", "missing key `account`"),
        ("type: messenger, number: \"+355 69 123 4567\"", "missing key `account`"),
        ("type: instagram, account: \"https://ig.me/m/x\"", "invalid name of an account"),
    ] {
        let found = sample(channel).check().lines();
        assert!(found.contains(message), "{channel}: {found}");
    }
}

const LINE: &str = "content/helplines/line/facts.yaml";

/// A helpline with these channels, and a poster that names it.
fn with_channels(channels: &str) -> Sample {
    let facts = format!(
        "status: active\nchannels: [{channels}]\nassured: {{on: 2026-11-20, by: operator}}\n"
    );
    Sample::new()
        .file(LINE, &facts)
        .text("content/helplines/line/sq.md", "Linja", "")
        .text("content/helplines/line/en.md", "Line", "")
        .file(
            "content/posters/wall/facts.yaml",
            "code: \"704\"\nplace: wall\nleads_to: guides/first\nhelplines: [line]\n",
        )
        .text("content/posters/wall/sq.md", "Pyet", "x\n")
        .text("content/posters/wall/en.md", "Ask", "x\n")
}

#[test]
fn each_number_has_its_own_price_and_reach_where_they_differ() {
    let sample = with_channels(
        "{type: voice, number: \"0800 1234\", works_from: [AL, XK], cost: free},
         {type: voice, number: \"116111\", works_from: [AL], cost: premium},
         {type: sms, number: \"54321\", works_from: [AL], cost: premium}",
    );
    let site = sample.build();
    let only = |countries: &str| format!("This number works only from {countries}.");
    for path in ["en/helplines/line/index.html", "lite/en/helplines/line.html", "704/index.html"] {
        let text = site.text(path);
        let after = |number: &str| {
            let (_, after) =
                text.split_once(&format!("<bdi dir=\"ltr\">{number}</bdi>")).expect(number);
            let end = after.find("<bdi").unwrap_or(after.len());
            after[..end].to_owned()
        };
        // The text of a page in English; a landing page has Albanian first.
        if path.starts_with("704") {
            assert!(after("116 111").contains("tarifë"), "{path}: {}", after("116 111"));
            continue;
        }
        let free = after("0800 1234");
        assert!(free.contains("free") && free.contains(&only("Albania and Kosovo")), "{free}");
        let premium = after("116 111");
        assert!(
            premium.contains("at a higher rate") && premium.contains(&only("Albania")),
            "{premium}"
        );
        assert!(after("54321").contains("at a higher rate"), "{path}");
    }
    // The page of facts has no price and no countries for all of them.
    site.hides("en/helplines/line/index.html", "Works from");
    // A contact to save tells numbers for messages from those to call.
    let card = site.files.iter().find(|(path, _)| path.ends_with("helplines/line.vcf"));
    let (_, card) = card.expect("a contact card");
    let card = String::from_utf8_lossy(card);
    assert!(card.contains("TEL;TYPE=text;VALUE=uri:tel:54321"), "{card}");
    assert!(card.contains("TEL;VALUE=uri:tel:116111"), "{card}");
}

#[test]
fn a_price_for_all_channels_is_said_once() {
    for (channels, cost) in [
        ("{type: voice, number: \"116111\", cost: free}", Some("free")),
        (
            "{type: voice, number: \"116111\", cost: free}, {type: web, url: \"https://line.al/\"}",
            Some("free"),
        ),
        ("{type: voice, number: \"116111\", cost: free}, {type: sms, number: \"54321\"}", None),
        (
            "{type: whatsapp, number: \"+355 69 123 4567\"}, {type: sms, number: \"54321\", cost: premium}",
            None,
        ),
    ] {
        let site = with_channels(channels).build();
        let page = site.text("en/helplines/line/index.html");
        let facts = page.split_once("<ul class=\"facts\">").map_or("", |(_, after)| after);
        let facts = facts.split("</ul>").next().unwrap_or_default();
        for word in ["free", "at a higher rate"] {
            assert_eq!(facts.contains(word), cost == Some(word), "{channels}: {facts}");
        }
    }
}

#[test]
fn a_number_of_another_country_says_where_it_works() {
    let site =
        with_channels("{type: voice, number: \"+39 02 1234 5678\", works_from: [IT]}").build();
    for path in ["en/helplines/line/index.html", "lite/en/helplines/line.html"] {
        site.shows(path, "This number works only from Italy.");
    }
}

/// Two helplines: one in Italy, which is listed first, and one at home.
fn at_home_and_in_italy() -> Sample {
    let helpline = |order: u8, channels: &str| {
        format!(
            "status: active\norder: {order}\nchannels: [{channels}]\n\
             assured: {{on: 2026-11-20, by: operator}}\n"
        )
    };
    let italy = "{type: voice, number: \"1522\", works_from: [IT]}";
    let home = "{type: voice, number: \"116111\", works_from: [AL]}, \
                {type: voice, number: \"+355 4 222 3333\", works_from: [AL, IT]}";
    let sample = Sample::new()
        .file("content/helplines/italy/facts.yaml", &helpline(1, italy))
        .file("content/helplines/home/facts.yaml", &helpline(2, home));
    ["italy", "home"].iter().fold(sample, |sample, name| {
        ["sq", "en"].iter().fold(sample, |sample, code| {
            sample.text(&format!("content/helplines/{name}/{code}.md"), name, "")
        })
    })
}

#[track_caller]
fn are_in_order(page: &str, parts: &[&str]) {
    let mut rest = page;
    for part in parts {
        let at = rest.find(part).unwrap_or_else(|| panic!("no {part} in its place:\n{page}"));
        rest = &rest[at + part.len()..];
    }
}

#[test]
fn numbers_that_work_where_the_readers_are_come_first() {
    let poster = "code: \"704\"\nplace: station\nleads_to: guides/first\n";
    let sample = at_home_and_in_italy()
        .file("content/guides/abroad/facts.yaml", "countries: [IT]\nhelplines: [home]\n")
        .text("content/guides/abroad/sq.md", "Jashtë", "")
        .text("content/guides/abroad/en.md", "Abroad", "")
        .file("content/posters/wall/facts.yaml", poster)
        .text("content/posters/wall/sq.md", "Poster", "")
        .text("content/posters/wall/en.md", "Poster", "");
    let site = sample.build();
    let italy_alone = "works only from Italy";
    let home_alone = "works only from Albania";
    for path in ["lite/en/guides/first.html", "en/guides/first/index.html"] {
        are_in_order(site.text(path), &["116 111", "1522", italy_alone]);
    }
    are_in_order(site.text("704/index.html"), &["116 111", "1522"]);
    let lite = site.text("lite/en/guides/abroad.html");
    are_in_order(lite, &["tel:+35542223333", "home", "1522"]);
    assert!(!lite.contains("tel:112"), "112 works in Albania alone, as far as its facts say");
    let full = site.text("en/guides/abroad/index.html");
    are_in_order(full, &["tel:+35542223333", "116 111", home_alone]);
    assert!(!full.contains("tel:112"));
}

#[test]
fn a_number_of_another_country_is_no_next_helpline() {
    let sample = at_home_and_in_italy();
    let old = sample.replace("content/helplines/home/facts.yaml", "2026-11-20", "2025-11-20");
    let site = old.build();
    for path in ["en/helplines/home/index.html", "lite/en/helplines/home.html"] {
        site.shows(path, "tel:112");
        site.hides(path, "1522");
    }
}

#[test]
fn hours_of_another_time_zone_name_its_country() {
    for (zone, expected) in [
        ("Europe/Moscow", "09:00–17:00 (Moscow)"),
        ("Asia/Manila", "09:00–17:00 (Philippines)"),
        ("Europe/Rome", "09:00–17:00<"),
        ("Europe/Tirane", "09:00–17:00<"),
    ] {
        let facts = format!("active\nhours: \"Mo-Fr 09:00-17:00\"\ntimezone: {zone}\n");
        let sample = with_channels("{type: voice, number: \"116111\"}");
        let site = sample.replace(LINE, "active\n", &facts).build();
        site.shows("en/helplines/line/index.html", expected);
    }
}

#[test]
fn a_withheld_helpline_offers_one_that_serves_the_same_ages() {
    let helpline = |age: &str, on: &str, number: &str| {
        format!(
            "status: active\nchannels: [{{type: voice, number: \"{number}\"}}]\n{age}\n\
             assured: {{on: {on}, by: operator}}\n"
        )
    };
    let sample = Sample::new()
        .file(
            "content/helplines/young/facts.yaml",
            &helpline("maximum_age: 18", "2026-01-05", "116111"),
        )
        .file(
            "content/helplines/old/facts.yaml",
            &helpline("minimum_age: 60", "2026-11-20", "116123"),
        );
    let sample = ["young", "old"].iter().fold(sample, |sample, name| {
        sample.text(&format!("content/helplines/{name}/sq.md"), name, "").text(
            &format!("content/helplines/{name}/en.md"),
            name,
            "",
        )
    });
    let site = sample.build();
    site.shows("en/helplines/young/index.html", "tel:112");
    site.hides("en/helplines/young/index.html", "tel:116123");
}

#[test]
fn a_poster_without_its_number_is_reported() {
    let emergency = "no helpline of this poster has a number to call";
    for (channels, expected) in [
        (
            "{type: whatsapp, number: \"+355 69 123 4567\"}, {type: sms, number: \"54321\"}",
            Some(emergency),
        ),
        ("{type: web, url: \"https://line.al/\"}", Some(emergency)),
        ("{type: email, address: \"a@line.al\"}", Some(emergency)),
        (
            "{type: voice, number: \"+39 02 1234 5678\", works_from: [IT]}",
            Some("+39 02 1234 5678 cannot be called in AL"),
        ),
        (
            "{type: voice, number: \"116111\", works_from: [XK]}",
            Some("116 111 cannot be called in AL"),
        ),
        ("{type: voice, number: \"116111\"}, {type: web, url: \"https://line.al/\"}", None),
        ("{type: voice, number: \"+39 02 1234 5678\", works_from: [IT, AL]}", None),
    ] {
        let found = with_channels(channels).check();
        let all = found.all();
        let said = all.iter().find(|finding| {
            finding.code == "no-help" && finding.location.file.starts_with("content/posters/")
        });
        assert_eq!(said.is_some(), expected.is_some(), "{channels}: {}", found.lines());
        if let Some((said, expected)) = said.zip(expected) {
            assert!(said.message.contains(expected), "{}", said.message);
        }
    }
}
