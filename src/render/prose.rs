//! A parsed text as HTML on one page: its holes filled with links, pictures and cards.

use std::fmt::Write;
use std::ops::Range;

use serde::Serialize;

use crate::finding::Finding;
use crate::markdown::{Filling, Hole, escape};
use crate::model::kind::ChannelKind;
use crate::model::{Kind, LangId, Page, PageId, Route, StandIn, Target, Text, Why};

use super::card;
use super::here::Here;
use super::pattern::gap;
use super::picture::{Words, picture};
use super::stand_in;
use super::theme::{Data, html as safe};

use super::view::{PartView, TocEntry};

/// A stretch of a page's text as HTML, with the source's blocks in place of withheld ones.
pub fn html(here: Here<'_>, page: &Page, range: Range<u32>) -> Result<String, Finding> {
    let (whose, text) = page.answer(here.lang);
    let mut out = String::with_capacity(range.len() + range.len() / 4);
    let mut from = range.start;
    let mut said: Option<(usize, Why)> = None;
    for stand_in in stand_ins(text) {
        let block = &text.body.blocks[stand_in.block];
        if block.html.is_empty() || block.html.start < from || block.html.end > range.end {
            continue;
        }
        stretch(here, text, from..block.html.start, &mut out)?;
        // Neighbours that are withheld for one reason share one notice.
        let goes_on = said.is_some_and(|(last, why)| {
            why == stand_in.why && last + 1 == stand_in.block && block.html.start == from
        });
        stand_in::write(here, page, whose, stand_in, !goes_on, &mut out)?;
        said = Some((stand_in.block, stand_in.why));
        from = block.html.end;
    }
    stretch(here, text, from..range.end, &mut out)?;
    Ok(out)
}

/// What stands in for a text's blocks, in their order in the HTML.
pub fn stand_ins(text: &Text) -> Vec<&StandIn> {
    let Some(lineage) = &text.lineage else { return Vec::new() };
    let mut all: Vec<&StandIn> = lineage.stand_ins.iter().collect();
    // Footnotes stand at the end, wherever they were written.
    all.sort_by_key(|stand_in| text.body.blocks[stand_in.block].html.start);
    all
}

/// A stretch of one text, as it is.
pub fn stretch(
    here: Here<'_>,
    text: &Text,
    range: Range<u32>,
    out: &mut String,
) -> Result<(), Finding> {
    let mut failed = None;
    let mut next = text.body.holes.partition_point(|hole| hole.at < range.start);
    text.body.fill(range, out, |hole, out| {
        let target = text.targets.get(next).unwrap_or(&Target::None);
        next += 1;
        if let Err(finding) = fill(here, hole, target, out) {
            failed = Some(finding);
        }
    });
    failed.map_or(Ok(()), Err)
}

/// The whole text, cut at its second-level headings.
pub fn parts<'e>(here: Here<'e>, page: &'e Page) -> Result<Vec<PartView<'e>>, Finding> {
    let text = page.text(here.lang);
    let all = 0..text.body.parts.len();
    all.map(|index| part(here, page, index, text.body.parts[index].html.clone())).collect()
}

/// A stretch of one part; only its start carries the heading.
pub fn part<'e>(
    here: Here<'e>,
    page: &'e Page,
    index: usize,
    range: Range<u32>,
) -> Result<PartView<'e>, Finding> {
    let text = page.text(here.lang);
    let part = &text.body.parts[index];
    let starts = range.start == part.html.start;
    let heading = part.heading.map(|at| &text.body.headings[at]);
    let html = html(here, page, range)?;
    let title = heading.filter(|_| starts).map(|heading| stand_in::title(here, page, heading));
    Ok(PartView {
        class: heading.map_or("", |heading| &heading.class),
        id: heading.filter(|_| starts).map_or("", |heading| &heading.id),
        title: title.unwrap_or_default(),
        html,
    })
}

/// What a part is printed from: for a twin or not, the language, its class, and whether it has an anchor and
/// a title.
pub type PartKey = (bool, LangId, String, bool, bool);

/// Parts as the template `part.html` shows them, on twins `part-twin.html`; each on a line of its own.
pub fn print(here: Here<'_>, parts: &[PartView<'_>]) -> Result<Data, Finding> {
    #[derive(Serialize)]
    struct Part<'a> {
        class: &'a str,
        id: String,
        title: Data,
        html: Data,
    }
    #[derive(Serialize)]
    struct Whole<'a> {
        part: Part<'a>,
    }
    let template = if here.lite { "part-twin.html" } else { "part.html" };
    let print = |(_, _, class, id, title): &PartKey| {
        let gap = |there: bool, number| if there { gap(number) } else { String::new() };
        let (id, title) = (gap(*id, 0), safe(&gap(*title, 1)));
        let part = Part { class, id, title, html: safe(&gap(true, 2)) };
        here.edition.theme.piece(template, &here.speech().data, &Whole { part })
    };
    let mut text = String::with_capacity(parts.iter().map(|part| part.html.len() + 256).sum());
    for part in parts {
        let (has_id, has_title) = (!part.id.is_empty(), !part.title.is_empty());
        let key = (here.lite, here.lang, part.class.to_owned(), has_id, has_title);
        let pattern = here.edition.parts.get(key, print)?;
        if !text.is_empty() {
            text.push('\n');
        }
        pattern.fill(&mut text, |number, text| match number {
            0 => escape(part.id, text),
            1 => text.push_str(&part.title),
            _ => text.push_str(&part.html),
        });
    }
    Ok(safe(&text))
}

/// What a table of contents is printed from: the language, and for each entry another one whose title it is.
pub type TocKey = (LangId, Vec<Option<LangId>>);

/// A text's table of contents as the template `toc.html` shows it; empty where nothing has a heading.
pub fn toc(here: Here<'_>, page: &Page) -> Result<Data, Finding> {
    #[derive(Serialize)]
    struct Toc<'a> {
        toc: Vec<TocEntry<'a>>,
    }
    let body = &page.text(here.lang).body;
    let headings = body.parts.iter().filter_map(|part| part.heading).map(|at| &body.headings[at]);
    let entries: Vec<_> =
        headings.map(|own| (own, stand_in::heading(page, here.lang, own))).collect();
    if entries.is_empty() {
        return Ok(safe(""));
    }
    let print = |(_, langs): &TocKey| {
        let entry = |(at, lang): (usize, &Option<LangId>)| TocEntry {
            id: gap(2 * at),
            title: gap(2 * at + 1),
            lang: lang.map(|lang| here.site().code(lang)),
        };
        let view = Toc { toc: langs.iter().enumerate().map(entry).collect() };
        here.edition.theme.piece("toc.html", &here.speech().data, &view)
    };
    let langs = entries.iter().map(|(_, theirs)| theirs.map(|(lang, _)| lang)).collect();
    let pattern = here.edition.tocs.get((here.lang, langs), print)?;
    let mut toc = String::with_capacity(entries.len() * 128);
    pattern.fill(&mut toc, |number, toc| {
        let (own, theirs) = entries[number / 2];
        let title = || theirs.map_or(&own.text, |(_, heading)| &heading.text);
        escape(if number % 2 == 0 { &own.id } else { title() }, toc);
    });
    Ok(safe(&toc))
}

fn fill(here: Here<'_>, hole: &Hole, target: &Target, out: &mut String) -> Result<(), Finding> {
    match &hole.what {
        Filling::Phrase(name) => {
            escape(&here.speech().say(name), out);
            Ok(())
        }
        Filling::Link { .. } => {
            link(here, target, out);
            Ok(())
        }
        Filling::Image { alt, caption, block, .. } => {
            picture(here, target, &Words { alt, caption, is_block: *block }, out);
            Ok(())
        }
        Filling::Card { .. } => match target {
            Target::Helpline(id) => place_card(here, *id, out),
            _ => Ok(()),
        },
    }
}

/// The opening `<a …>`; the text and `</a>` follow in the body.
fn link(here: Here<'_>, target: &Target, out: &mut String) {
    out.push_str("<a href=\"");
    match target {
        Target::Page(id, None) => out.push_str(&here.to_page(*id)),
        Target::Page(id, Some(part)) => {
            out.push_str(&to_part(here, *id, part));
            out.push('#');
            escape(part, out);
        }
        Target::Helpline(id) => match number_to_call(here, *id) {
            Some(dial) => {
                let _ = write!(out, "tel:{dial}\" class=\"call-link");
            }
            None => out.push_str(&here.to_page(*id)),
        },
        Target::Asset(asset) => out.push_str(&here.to_asset(*asset)),
        Target::Part(part) => {
            out.push('#');
            escape(part, out);
        }
        Target::Outside(url) => {
            escape(url, out);
            if !url.starts_with("mailto:") {
                out.push_str("\" rel=\"noopener noreferrer\" class=\"external");
            }
        }
        // Both are errors of a check, so no page with one is ever published.
        Target::Number(_) | Target::Dead(_) | Target::None => {}
    }
    out.push_str("\">");
}

/// On a twin that is cut, the part that holds the heading.
fn to_part(here: Here<'_>, page: PageId, part: &str) -> String {
    if !here.lite {
        return here.to_page(page);
    }
    let edition = here.edition;
    let target = edition.site.page(page);
    let cuts = edition.cuts(target, here.lang);
    let at = cuts.iter().position(|cut| cut.holds(target.text(here.lang), part)).unwrap_or(0);
    let part = u16::try_from(at).unwrap_or(0);
    here.to(Route::Twin { page, lang: here.lang, part })
}

fn number_to_call(here: Here<'_>, helpline: PageId) -> Option<String> {
    let Kind::Helpline(helpline) = &here.site().page(helpline).kind else { return None };
    let open = helpline.is_active();
    let voice = |kind| kind == ChannelKind::Voice;
    let channel = helpline.channels.iter().find(|channel| voice(channel.kind));
    channel.filter(|_| open)?.phone().map(|phone| phone.dial().to_owned())
}

fn place_card(here: Here<'_>, id: PageId, out: &mut String) -> Result<(), Finding> {
    if let Some(card) = card::ready(here, id)? {
        out.push_str(&card.printed);
        out.push('\n');
    }
    Ok(())
}
