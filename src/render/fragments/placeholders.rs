//! The HTML of a text with its placeholders filled: links, images, cards and phrases.

use std::fmt::Write;
use std::ops::Range;

use crate::attachments::Player;
use crate::finding::Finding;
use crate::markdown::{Placeholder, PlaceholderKind, escape};
use crate::model::link::email::encoded_mailto;
use crate::model::{AssetId, Dead, Page, PageData, PageId, Route, Target, Text};
use crate::render::helplines::card;
use crate::render::page_context::PageContext;
use crate::render::page_cut::LiteCut;
use crate::render::pagination::lite_cuts;

use super::image::{ImageText, image};
use super::placed_list;
use super::player::player;

/// Appends a range of one text's HTML, for a page that may show the text of another language.
pub fn write_range(
    ctx: PageContext<'_>,
    page: &Page,
    text: &Text,
    range: Range<u32>,
    out: &mut String,
) -> Result<(), Finding> {
    let mut failed = None;
    let mut next =
        text.body.placeholders.partition_point(|placeholder| placeholder.at < range.start);
    text.body.fill(range, out, |placeholder, out| {
        let target = text.targets.get(next).unwrap_or(&Target::None);
        let is_repeated = is_card(placeholder) && text.shows_before(next, target);
        next += 1;
        if is_repeated {
            repeated(ctx, placeholder, target, out);
            return;
        }
        if let Err(finding) = fill(ctx, page, placeholder, target, out) {
            failed = Some(finding);
        }
    });
    failed.map_or(Ok(()), Err)
}

/// Appends a card that is above already: as a link that calls. A list that is above already is left out.
fn repeated(ctx: PageContext<'_>, placeholder: &Placeholder, target: &Target, out: &mut String) {
    if let (PlaceholderKind::Card { text, .. }, Target::Helpline(_)) = (&placeholder.kind, target) {
        out.push_str("<p>");
        link(ctx, target, out);
        escape(text, out);
        out.push_str("</a></p>\n");
    }
}

fn is_card(placeholder: &Placeholder) -> bool {
    matches!(placeholder.kind, PlaceholderKind::Card { .. })
}

fn fill(
    ctx: PageContext<'_>,
    page: &Page,
    placeholder: &Placeholder,
    target: &Target,
    out: &mut String,
) -> Result<(), Finding> {
    match &placeholder.kind {
        PlaceholderKind::Phrase(name) => escape(&ctx.localizer().message(name), out),
        PlaceholderKind::Link { .. } => link(ctx, target, out),
        PlaceholderKind::Image { alt, caption, block, linked, .. } => {
            let text = ImageText { alt, caption, is_block: *block, is_linked: *linked };
            match player_of(ctx, target).filter(|_| *block) {
                Some((id, kind)) => player(ctx, id, kind, &text, out),
                None => image(ctx, target, &text, out),
            }
        }
        PlaceholderKind::Card { .. } => {
            // Cards and lists are in the reader's language, also inside of a borrowed text.
            let is_borrowed = page.answer(ctx.lang).0 != ctx.lang;
            if is_borrowed {
                let (lang, dir) = (ctx.site().code(ctx.lang), ctx.localizer().direction());
                let _ = write!(out, "<div lang=\"{lang}\" dir=\"{dir}\">");
            }
            match target {
                Target::Helpline(id) => {
                    if let Some(card) = card::rendered(ctx, *id)? {
                        out.push_str(card.printed.as_str());
                    }
                }
                Target::List(list) => placed_list::write(ctx, page, *list, out)?,
                _ => {}
            }
            out.push_str(if is_borrowed { "</div>\n" } else { "\n" });
        }
    }
    Ok(())
}

fn player_of(ctx: PageContext<'_>, target: &Target) -> Option<(AssetId, Player)> {
    let Target::Asset(id) = target else { return None };
    ctx.site().asset(*id).player().map(|kind| (*id, kind))
}

/// Appends the opening tag `<a …>`; its content and `</a>` follow in the text. For a page that has expired and an address that is
/// withheld, the tag has no `href`; neither for an address that was never opened, with a caution before it.
fn link(ctx: PageContext<'_>, target: &Target, out: &mut String) {
    if let Target::Outside(url) = target
        && ctx.site().is_unopened(url)
    {
        out.push_str("<small>");
        escape(&ctx.localizer().message("address-unopened"), out);
        out.push_str("</small> <a>");
        return;
    }
    if let Target::Dead(Dead::Unpublished(_) | Dead::Withheld(_)) = target {
        out.push_str("<a>");
        return;
    }
    out.push_str("<a href=\"");
    match target {
        Target::Page(id, None) => out.push_str(&ctx.url_to_page(*id)),
        Target::Page(id, Some(anchor)) => {
            out.push_str(&url_to_anchor(ctx, *id, anchor));
            out.push('#');
            escape(anchor, out);
        }
        Target::Helpline(id) => match number_to_call(ctx, *id) {
            Some(number) => {
                let _ = write!(out, "tel:{number}\" class=\"call-link");
            }
            None => out.push_str(&ctx.url_to_page(*id)),
        },
        Target::Asset(asset) => out.push_str(&ctx.url_to_asset(*asset)),
        Target::Fragment(anchor) => {
            out.push('#');
            escape(anchor, out);
        }
        Target::Outside(url) if url.starts_with("mailto:") => escape(&encoded_mailto(url), out),
        Target::Outside(url) => {
            escape(url, out);
            out.push_str("\" rel=\"noopener noreferrer\" class=\"external");
        }
        // Errors of checks: pages with such a link are never published.
        Target::List(_) | Target::Number(_) | Target::Dead(_) | Target::None => {}
    }
    out.push_str("\">");
}

/// The HTML of one part of a divided page: links to anchors on other parts name their files.
pub fn across_parts(ctx: PageContext<'_>, page: &Page, cut: &LiteCut, html: &str) -> String {
    const HREF: &str = "href=\"#";
    let text = page.text(ctx.lang);
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(HREF) {
        let (before, anchor) = rest.split_at(at + HREF.len());
        let name = anchor.split('"').next().unwrap_or_default();
        if text.body.anchor(name).is_none_or(|anchor| cut.has(text, anchor)) {
            out.push_str(before);
        } else {
            out.push_str(&before[..before.len() - 1]);
            out.push_str(&url_to_anchor(ctx, page.id, name));
            out.push('#');
        }
        rest = anchor;
    }
    out.push_str(rest);
    out
}

/// The URL of a page; of the lite pages that it is divided into, the one with the heading.
fn url_to_anchor(ctx: PageContext<'_>, page: PageId, anchor: &str) -> String {
    if !ctx.lite {
        return ctx.url_to_page(page);
    }
    let target = ctx.site().page(page);
    let cuts = lite_cuts::lite_cuts(ctx.renderer, target, ctx.lang);
    let text = target.text(ctx.lang);
    let anchor = text.body.anchor(anchor);
    let at = anchor.and_then(|anchor| cuts.iter().position(|cut| cut.has(text, anchor)));
    let at = at.unwrap_or(0);
    let page_no = u16::try_from(at).unwrap_or(0);
    ctx.url_to(Route::LitePage { page, lang: ctx.lang, page_no })
}

/// The number of a helpline; `None` if it is paused, closed or withheld, or has no voice channel.
fn number_to_call(ctx: PageContext<'_>, helpline: PageId) -> Option<String> {
    let PageData::Helpline(helpline) = &ctx.site().page(helpline).kind else { return None };
    let phone = helpline.number().filter(|_| helpline.is_offered());
    phone.map(|phone| phone.dial().to_owned())
}
