//! A picture in a text: the choice that a browser makes by its screen, or words and a link on a lite page.

use std::fmt::Write;

use crate::images::{Role, Variant};
use crate::markdown::escape;
use crate::model::{Asset, AssetId, Route, Target};

use crate::render::page_context::PageContext;

/// How wide pages show a picture at most, in CSS pixels: the theme's measure, 62ch of 18 px letters.
const MEASURE: u32 = 640;
/// What stands left and right of it, in CSS pixels.
const MARGINS: u32 = 40;

/// What a text says of a picture.
pub struct Words<'a> {
    pub alt: &'a str,
    pub caption: &'a str,
    /// It is a block of its own, not a part of a sentence.
    pub is_block: bool,
}

/// A picture; on a lite page its words, and a link that says what the picture weighs.
pub fn picture(ctx: PageContext<'_>, target: &Target, words: &Words<'_>, out: &mut String) {
    let Target::Asset(id) = target else { return };
    let asset = ctx.site().asset(*id);
    // An SVG fits every screen as it is.
    let Some(plain) = asset.variant(Role::Fallback).or_else(|| asset.variant(Role::Whole)) else {
        return;
    };
    if ctx.lite {
        link(ctx, *id, plain, words, out);
        return;
    }
    if words.is_block {
        out.push_str("<figure>");
    }
    choice(ctx, *id, plain, words.alt, out);
    if words.is_block {
        if !words.caption.is_empty() {
            out.push_str("<figcaption>");
            escape(words.caption, out);
            out.push_str("</figcaption>");
        }
        out.push_str("</figure>\n");
    }
}

fn link(ctx: PageContext<'_>, id: AssetId, plain: usize, words: &Words<'_>, out: &mut String) {
    let size = ctx.localizer().weight(ctx.renderer.image_variants.size(id, plain));
    let arguments = [("alt", words.alt.into()), ("size", size.into())];
    let said = ctx.localizer().format("picture-link", &arguments);
    let (open, close) = if words.is_block { ("<p>", "</p>\n") } else { ("", "") };
    let _ = write!(out, "{open}<a href=\"{}\">", way(ctx, id, plain));
    escape(&said, out);
    let _ = write!(out, "</a>{close}");
}

/// WebP in several widths, and one picture for everybody else.
fn choice(ctx: PageContext<'_>, id: AssetId, plain: usize, alt: &str, out: &mut String) {
    let asset = ctx.site().asset(id);
    let shown: Vec<(usize, &Variant)> = shown(asset).collect();
    // Browsers make room for the largest of them, and the style makes it fit.
    let (width, height) = match shown.last() {
        Some((_, largest)) => (largest.width, largest.height),
        None => (asset.variants[plain].width, asset.variants[plain].height),
    };
    if !shown.is_empty() {
        out.push_str("<picture><source type=\"image/webp\" srcset=\"");
        for (at, (variant, size)) in shown.iter().enumerate() {
            let comma = if at > 0 { ", " } else { "" };
            let _ = write!(out, "{comma}{} {}w", way(ctx, id, *variant), size.width);
        }
        let wide = width.min(MEASURE);
        let screen = wide + MARGINS;
        let _ = write!(
            out,
            "\" sizes=\"(min-width: {screen}px) {wide}px, calc(100vw - {MARGINS}px)\">"
        );
    }
    let _ = write!(out, "<img src=\"{}\" alt=\"", way(ctx, id, plain));
    escape(alt, out);
    out.push('"');
    if width > 0 && height > 0 {
        let _ = write!(out, " width=\"{width}\" height=\"{height}\"");
    }
    out.push_str(" loading=\"lazy\" decoding=\"async\">");
    if !shown.is_empty() {
        out.push_str("</picture>");
    }
}

fn shown(asset: &Asset) -> impl Iterator<Item = (usize, &Variant)> {
    asset.variants.iter().enumerate().filter(|(_, variant)| variant.role == Role::InPage)
}

/// About how many bytes a picture's marks come to on a full page, besides its words.
pub fn weight(asset: &Asset) -> usize {
    let way = asset.output().len() + 24;
    (shown(asset).count() + 1) * way + 220
}

/// The way to one of a picture's variants.
fn way(ctx: PageContext<'_>, asset: AssetId, variant: usize) -> String {
    match ctx.site().asset(asset).variants[variant].role {
        Role::Whole => ctx.url_to(Route::Asset(asset)),
        Role::InPage | Role::Fallback | Role::Card => ctx.url_to(Route::ImageVariant {
            asset,
            variant: u8::try_from(variant).unwrap_or(u8::MAX),
        }),
    }
}
