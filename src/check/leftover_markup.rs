//! `leftover-markup`: markup that readers see as it was typed.
//!
//! # Reason
//!
//! A link that did not become one takes the helpline's number away from a reader, and a heading that did not become one
//! takes the section's look and its checks away. What is wrong is often a single space. A word processor makes curly quotes
//! of straight ones: around a value in front matter or `facts.yaml`, they are a part of it.
//!
//! # Example
//!
//! ```text
//! [Help now] (helpline:line)
//! [Leaflet](my leaflet.pdf)
//! ##Steps {.steps}
//! [^1] [[page]] [!NOTE] {{< video >}}
//! ```
//!
//! # Fix
//!
//! Write the markup that the finding shows. Where the text is meant as it stands, put `\` before its first mark, or put it
//! between backquotes. Put straight quotes around a value: `title: "Help now"`.

use crate::finding::{Located, Report, Severity};
use crate::markdown::{Leftover, LeftoverKind, MistakeKind, in_plain_text};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["leftover-markup"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for text in site.texts() {
        for mistake in &text.body.mistakes {
            let MistakeKind::Leftover(leftover) = &mistake.kind else { continue };
            let message = message(leftover);
            let location = text.position(mistake.position);
            let severity = match leftover.kind {
                LeftoverKind::Emphasis | LeftoverKind::Table | LeftoverKind::Definition => {
                    Severity::Warning
                }
                _ => Severity::Error,
            };
            report.add(severity, "leftover-markup", &location, message).help(help(leftover));
        }
        let front = [Some(&text.title), text.description.as_ref(), text.sms.as_ref()];
        front.into_iter().flatten().for_each(|words| plain(words, report));
    }
}

/// Values of the front matter are plain text: no markup in them becomes anything.
fn plain(words: &Located<String>, report: &mut Report) {
    for leftover in in_plain_text(&words.value) {
        let message = format!("`{}` is shown as typed: this is plain text", leftover.written);
        report.warn("leftover-markup", &words.location, message).help("write it without markup");
    }
}

fn message(leftover: &Leftover) -> String {
    let written = &leftover.written;
    match leftover.kind {
        LeftoverKind::Link => format!("broken link: `{written}` is shown as typed"),
        LeftoverKind::Heading => format!("`{written}` is no heading and is shown as typed"),
        LeftoverKind::Item => format!("`{written}` is no list item and is shown as typed"),
        LeftoverKind::Task => format!("`{written}` is no item of a checklist"),
        LeftoverKind::Table => format!("`{written}` is no row of a table"),
        LeftoverKind::Footnote => format!("footnote `{written}` has no note"),
        LeftoverKind::Reference => format!("broken link: `{written}` has no address"),
        LeftoverKind::Address => format!("`{written}` has no host"),
        LeftoverKind::Comment => format!("`{written}` is no comment and is shown as typed"),
        LeftoverKind::Entity => format!("`{written}` is no character and is shown as typed"),
        LeftoverKind::Definition
        | LeftoverKind::Attribute
        | LeftoverKind::Shortcode
        | LeftoverKind::Alert
        | LeftoverKind::WikiLink
        | LeftoverKind::Emphasis => format!("`{written}` is shown as typed"),
    }
}

/// A link whose address needs no `<`, or only without the space behind its scheme: `helpline: line`.
fn with_plain_address(meant: &str) -> Option<String> {
    let (before, address) = meant.split_once("](<")?;
    let address = address.trim_end_matches([')', '>']).trim().replacen(": ", ":", 1);
    (!address.contains(' ')).then(|| format!("{before}]({address})"))
}

fn help(leftover: &Leftover) -> String {
    let meant = leftover.meant.as_deref();
    match (leftover.kind, meant) {
        (LeftoverKind::Link, Some(meant)) if meant.contains("](<") => {
            match with_plain_address(meant) {
                Some(plain) => format!("write `{plain}`"),
                None => format!("write `{meant}`, or `%20` for each space"),
            }
        }
        (LeftoverKind::Link, Some(meant)) => {
            format!("write `{meant}`: plain brackets, and no space between `]` and `(`")
        }
        (LeftoverKind::Link, None) => {
            "write `[text](address)`; to show a bracket, write `\\[`".to_owned()
        }
        (LeftoverKind::Heading | LeftoverKind::Item, Some(meant)) => {
            format!("write `{meant}`, with a usual space after the mark")
        }
        (LeftoverKind::Footnote, Some(meant)) => {
            format!("write the note in a paragraph that starts with `{meant}`")
        }
        (LeftoverKind::Emphasis, Some(meant)) => {
            format!("write `{meant}`: the marks must touch the words")
        }
        (LeftoverKind::Emphasis, None) => {
            "close the marks, and let them touch the words; to show one, write `\\*`".to_owned()
        }
        (_, Some(meant)) => format!("write `{meant}`"),
        (LeftoverKind::Table, None) => {
            "start the table with its head and a row such as `|---|---|`, after an empty line"
                .to_owned()
        }
        (LeftoverKind::Attribute, None) => {
            "write a class once, at the end of a heading: `## Red flags {.red-flags}`".to_owned()
        }
        (LeftoverKind::Shortcode, None) => {
            "remove it: templates of other programs do nothing here".to_owned()
        }
        (LeftoverKind::Alert, None) => {
            "use a heading with a class, such as `## In danger {.in-danger}`".to_owned()
        }
        (LeftoverKind::WikiLink, None) => {
            "write `[text](../folder/en.md)`, a link to the page's file".to_owned()
        }
        (LeftoverKind::Comment, None) => "start it with `<!--`, and end it with `-->`".to_owned(),
        (LeftoverKind::Entity, None) => {
            "write the character itself; to show a `&`, write `\\&`".to_owned()
        }
        (LeftoverKind::Address, None) => {
            "write the whole address, such as `https://example.org/`".to_owned()
        }
        (
            LeftoverKind::Heading
            | LeftoverKind::Item
            | LeftoverKind::Task
            | LeftoverKind::Definition
            | LeftoverKind::Footnote
            | LeftoverKind::Reference,
            None,
        ) => "put `\\` before the first mark if it is meant as it stands".to_owned(),
    }
}
