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
