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
