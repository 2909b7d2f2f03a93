//! Players of sounds and films: the browser's own, which loads neither before a reader starts it; captions are loaded with
//! the page.

use std::fmt::Write;

use crate::attachments::Player;
use crate::markdown::escape;
use crate::model::AssetId;
use crate::model::captions;
use crate::render::page_context::PageContext;

use super::image::{ImageText, credit};

/// Appends the player with the file's format and size beside it; on a lite page a link with them.
pub fn player(
    ctx: PageContext<'_>,
    id: AssetId,
    kind: Player,
    text: &ImageText<'_>,
    out: &mut String,
) {
    let asset = ctx.site().asset(id);
    let url = ctx.url_to_asset(id);
    let format = asset.path.rsplit('.').next().unwrap_or_default().to_uppercase();
    let weight = format!("{format}, {}", ctx.localizer().size(asset.size));
    if ctx.lite {
        let _ = write!(out, "<p><a href=\"{url}\">");
        escape(text.alt, out);
        let _ = write!(out, " ({weight})</a>");
        credit(ctx, asset, out);
        out.push_str("</p>\n");
        return;
    }
    let element = kind.element();
    let _ = write!(out, "<figure><{element} controls preload=\"none\" src=\"{url}\" aria-label=\"");
    escape(text.alt, out);
    out.push_str("\">");
    tracks(ctx, id, out);
    let _ = write!(out, "</{element}><figcaption>");
    escape(if text.caption.is_empty() { text.alt } else { text.caption }, out);
    let _ = write!(out, " <a href=\"{url}\">{weight}</a>");
    credit(ctx, asset, out);
    out.push_str("</figcaption></figure>\n");
}

/// Appends the captions of a film; those in the reader's language are on at the start. Their kind is `captions` in every
/// language, because they tell sounds, too (HTML, 4.8.11).
fn tracks(ctx: PageContext<'_>, film: AssetId, out: &mut String) {
    for (lang, file) in captions(ctx.site(), film) {
        let language = ctx.site().campaign.languages.get(lang);
        let (code, url) = (&language.code, ctx.url_to_asset(file));
        let _ = write!(out, "<track kind=\"captions\" srclang=\"{code}\" label=\"");
        escape(&language.name, out);
        let is_on = if lang == ctx.lang { " default" } else { "" };
        let _ = write!(out, "\" src=\"{url}\"{is_on}>");
    }
}
