//! Images in texts: variants for all screens, or a description and a link on a lite page.

use std::fmt::Write;

use crate::images::{Role, Variant};
use crate::markdown::escape;
use crate::model::{Asset, AssetId, Route, Target};
use crate::render::page_context::PageContext;
use crate::render::view::PictureView;

/// The maximum width of an image on a page in CSS pixels: the theme's measure, 62ch of 18 px letters.
const MAX_WIDTH: u32 = 640;
/// The margins left and right of it in CSS pixels.
const MARGINS: u32 = 40;

/// The texts that go with an image.
pub struct ImageText<'a> {
    pub alt: &'a str,
    pub caption: &'a str,
    /// The image is a block of its own, not part of a sentence.
    pub is_block: bool,
    /// The image is inside a link.
    pub is_linked: bool,
}

/// Appends an image; on a lite page its description, as a link to the image with its size unless it is linked already.
pub fn image(ctx: PageContext<'_>, target: &Target, text: &ImageText<'_>, out: &mut String) {
    let Target::Asset(id) = target else { return };
    let asset = ctx.site().asset(*id);
    let Some(plain) = asset.plain_variant() else { return };
    if ctx.lite && text.is_linked {
        escape(text.alt, out);
        return;
    }
    if ctx.lite {
        link(ctx, *id, plain, text, out);
        return;
    }
    if text.is_block {
        out.push_str("<figure>");
    }
    responsive(ctx, *id, plain, text.alt, out);
    if text.is_block {
        let mut caption = String::new();
        escape(text.caption, &mut caption);
        credit(ctx, asset, &mut caption);
        if !caption.is_empty() {
            let _ = write!(out, "<figcaption>{}</figcaption>", caption.trim_start());
        }
        out.push_str("</figure>\n");
    } else {
        credit(ctx, asset, out);
    }
}

/// Appends the author and licence of a file, if they are noted, after a space.
pub fn credit(ctx: PageContext<'_>, asset: &Asset, out: &mut String) {
    let in_chain = |credit| ctx.site().campaign.in_chain(credit, ctx.lang);
    let Some((lang, credit)) = asset.credit.as_ref().and_then(in_chain) else { return };
    out.push_str(" <small");
    if lang != ctx.lang {
        let _ = write!(out, " lang=\"{}\"", ctx.site().code(lang));
    }
    out.push('>');
    escape(credit.value.trim(), out);
    out.push_str("</small>");
}

fn link(ctx: PageContext<'_>, id: AssetId, plain: usize, text: &ImageText<'_>, out: &mut String) {
    let size = ctx.localizer().size(ctx.renderer.image_variants.size(id, plain));
    let arguments = [("alt", text.alt.into()), ("size", size.into())];
    let label = ctx.localizer().format("picture-link", &arguments);
    let (open, close) = if text.is_block { ("<p>", "</p>\n") } else { ("", "") };
    let _ = write!(out, "{open}<a href=\"{}\">", url(ctx, id, plain));
    escape(&label, out);
    out.push_str("</a>");
    credit(ctx, ctx.site().asset(id), out);
    out.push_str(close);
}

/// Appends WebP variants in several widths, and one image for older browsers.
fn responsive(ctx: PageContext<'_>, id: AssetId, plain: usize, alt: &str, out: &mut String) {
    let asset = ctx.site().asset(id);
    let variants =
        asset.variants.iter().enumerate().filter(|(_, variant)| variant.role == Role::InPage);
    let shown: Vec<(usize, &Variant)> = variants.collect();
    // Browsers reserve the aspect ratio of the largest one, and the style limits the width.
    let (width, height) = match shown.last() {
        Some((_, largest)) => (largest.width, largest.height),
        None => (asset.variants[plain].width, asset.variants[plain].height),
    };
    if !shown.is_empty() {
        out.push_str("<picture><source type=\"image/webp\" srcset=\"");
        for (at, (variant, size)) in shown.iter().enumerate() {
            let comma = if at > 0 { ", " } else { "" };
            let _ = write!(out, "{comma}{} {}w", url(ctx, id, *variant), size.width);
        }
        let wide = width.min(MAX_WIDTH);
        let screen = wide + MARGINS;
        let _ = write!(
            out,
            "\" sizes=\"(min-width: {screen}px) {wide}px, calc(100vw - {MARGINS}px)\">"
        );
    }
    let _ = write!(out, "<img src=\"{}\" alt=\"", url(ctx, id, plain));
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

/// The URL and the size of a picture in the form that every browser shows; `None` if it cannot be published.
pub fn plain(ctx: PageContext<'_>, id: AssetId) -> Option<PictureView> {
    let asset = ctx.site().asset(id);
    let at = asset.plain_variant()?;
    let Variant { width, height, .. } = asset.variants[at];
    Some(PictureView { url: url(ctx, id, at), width, height })
}

/// The URL of a variant of an image.
fn url(ctx: PageContext<'_>, asset: AssetId, variant: usize) -> String {
    match ctx.site().asset(asset).variants[variant].role {
        Role::Whole => ctx.url_to(Route::Asset(asset)),
        Role::InPage | Role::Fallback | Role::Card => ctx.url_to(Route::ImageVariant {
            asset,
            variant: u8::try_from(variant).unwrap_or(u8::MAX),
        }),
    }
}
