//! `over-budget`: a file that is too large for a bad connection.
//!
//! # Reason
//!
//! A light version within 14,000 bytes fits into the first flight of a TCP connection (10 segments of 1,460 bytes,
//! RFC 6928), so it arrives after one round trip. Full pages and posters' pages have limits of their own.
//!
//! A long text is divided into several light pages: between its blocks, the items of a list, the rows of a table. So only
//! one paragraph or one block of code can be too long for a page. It is a warning, once for the text, since its readers
//! get it all the same. A full page may also be long, which is a warning, too.
//!
//! # Example
//!
//! A paragraph of 3,000 words.
//!
//! # Fix
//!
//! Divide it with an empty line, or shorten the largest part.

use crate::finding::{Location, Report, Severity};
use crate::markdown::{Block, BlockKind};
use crate::model::{PageForm, Route, Site};

use super::{Output, OutputCheck};

pub const CHECK: OutputCheck = OutputCheck { codes: &["over-budget"], run };

fn run(output: &Output<'_>, report: &mut Report) {
    let site = output.site;
    let Some((limit, what)) = budget(site, output.route) else { return };
    let size = output.bytes.len();
    if size <= limit {
        return;
    }
    if let (Route::LitePage { page, lang, .. }, Some(block)) = (output.route, output.large_block) {
        let text = site.page(page).text(lang);
        return large_block(&text.location, &text.body.blocks[block], limit, report);
    }
    if let Route::LitePage { page, lang, .. } | Route::Page { page, lang, .. } = output.route
        && site.page(page).own(lang).is_none()
    {
        // Reported in the text's own language.
        return;
    }
    let location = output.route.source(site);
    let largest = largest(output);
    let message = format!(
        "the {what} {} has {size} bytes, the limit is {limit}; {largest}",
        output.route.file(site)
    );
    let severity = match output.route {
        // A text is never refused for its length.
        Route::LitePage { .. } | Route::Page { .. } => Severity::Warning,
        _ => Severity::Error,
    };
    let help = "shorten the largest part, or move it to a page of its own";
    report.add(severity, "over-budget", &location, message).help(help);
}

/// Reports a block that no light page can hold. The message is the same in every language that borrows the text.
fn large_block(text: &Location, block: &Block, limit: usize, report: &mut Report) {
    let kind = match block.kind {
        BlockKind::Paragraph => "this paragraph",
        BlockKind::Item => "a paragraph of this list item",
        BlockKind::Definition => "a paragraph of this definition",
        BlockKind::Table => "a row of this table",
        BlockKind::Quote => "a paragraph of this quote",
        BlockKind::Code => "this code block",
        BlockKind::Footnote => "a paragraph of this footnote",
        BlockKind::Heading | BlockKind::Card | BlockKind::Image | BlockKind::Rule => "this block",
    };
    let position = block.position;
    let message = format!("{kind} exceeds {limit} bytes, the limit of a light version's page");
    let help = "divide it into several with empty lines";
    report.warn("over-budget", &text.at(position.line, position.column), message).help(help);
}

/// Names the largest part of a page: a section by its heading, or what surrounds the text.
fn largest(output: &Output<'_>) -> String {
    let html = String::from_utf8_lossy(output.bytes);
    let between = |start: &str, end: &str| {
        let rest = html.split_once(start).map_or("", |(_, rest)| rest);
        rest.split(end).next().unwrap_or_default()
    };
    let mut parts = vec![
        ("its style sheet".to_owned(), between("<style>", "</style>").len()),
        ("its script".to_owned(), between("<script>", "</script>").len()),
        ("its data for search engines".to_owned(), between("ld+json\">", "</script>").len()),
        ("its header".to_owned(), between("<header", "</header>").len()),
        ("its footer".to_owned(), between("<footer", "</footer>").len()),
    ];
    let main = between("<main", "</main>");
    let main = if main.is_empty() { &*html } else { main };
    // Footnotes follow the last section.
    let (main, notes) = main.split_once("<ol class=\"footnotes\"").unwrap_or((main, ""));
    let notes = notes.split("</ol>").next().unwrap_or_default();
    parts.push(("its footnotes".to_owned(), notes.len()));
    let mut sections = main.split("<h2");
    let before = sections.next().unwrap_or_default().len();
    parts.push(("the part before its first section".to_owned(), before));
    parts.extend(sections.map(|section| {
        let title = section.split_once('>').and_then(|(_, rest)| rest.split("</h2>").next());
        (format!("the section “{}”", strip_tags(title.unwrap_or_default())), section.len())
    }));
    let (name, size) = parts.into_iter().max_by_key(|(_, size)| *size).unwrap_or_default();
    format!("{name} is the largest part, {size} bytes")
}

fn strip_tags(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    text.trim().to_owned()
}

/// The budget of a route in bytes, and the name of such a file; `None` if it has no budget.
pub fn budget(site: &Site, route: Route) -> Option<(usize, &'static str)> {
    let budgets = site.campaign.budgets;
    Some(match PageForm::of(route)? {
        PageForm::Full => (budgets.page, "page"),
        PageForm::Lite => (budgets.lite_page, "light version"),
        PageForm::Landing => (budgets.landing, "landing page"),
    })
}
