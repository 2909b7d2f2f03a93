//! The published variants of a picture: their widths and file formats.

use super::{Focus, Head, Source};

/// The widths in a page's `srcset`, in pixels: a cheap phone's screen; the width of the text, about 640, and a little
/// more; the same for screens of two device pixels a pixel, where 1.7 are enough.
const WIDTHS: [u32; 3] = [360, 720, 1080];
/// The width for browsers that know neither WebP nor `srcset`, and for readers of the light version.
const FALLBACK: u32 = 720;
/// A card in a link preview, in pixels: the size that Facebook and WhatsApp show large (Open Graph, 1.91 : 1).
const CARD: (u32, u32) = (1200, 630);

/// One published file of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Variant {
    pub role: Role,
    pub format: Format,
    /// In pixels; 0 if an SVG does not state it.
    pub width: u32,
    pub height: u32,
    /// The point that a crop keeps; the middle for variants that are not cropped.
    pub focus: Focus,
}

/// The use of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// One of the choices in a page's `srcset`.
    InPage,
    /// The `src` of a page's picture, and the target of the light version's link.
    Fallback,
    /// The whole picture, the target of links to it. An SVG has no other variant.
    Whole,
    /// In link previews.
    Card,
}

/// The file format of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    WebP,
    Jpeg,
    Png,
    Svg,
}

impl Format {
    /// The media type: `image/webp`.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::WebP => "image/webp",
            Format::Jpeg => "image/jpeg",
            Format::Png => "image/png",
            Format::Svg => "image/svg+xml",
        }
    }

    /// The extension of its files.
    pub fn extension(self) -> &'static str {
        match self {
            Format::WebP => "webp",
            Format::Jpeg => "jpg",
            Format::Png => "png",
            Format::Svg => "svg",
        }
    }
}

/// The uses of a picture on the site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Pages show it.
    pub shown: bool,
    /// Pages link to it as a file.
    pub linked: bool,
    /// Share previews show it.
    pub card: bool,
}

impl Uses {
    pub fn any(self) -> bool {
        self.shown || self.linked || self.card
    }
}

/// Returns every variant that a picture's uses need; none is larger than the picture itself.
pub fn variants(head: &Head, uses: Uses, focus: Focus) -> Vec<Variant> {
    let (width, height) = (head.width, head.height);
    let whole =
        |format| Variant { role: Role::Whole, format, width, height, focus: Focus::default() };
    if head.source == Source::Svg {
        return if uses.any() { vec![whole(Format::Svg)] } else { Vec::new() };
    }
    let plain = if head.is_opaque { Format::Jpeg } else { Format::Png };
    let mut variants = Vec::new();
    if uses.shown {
        variants.extend(
            widths(head.width).map(|width| scaled(head, Role::InPage, Format::WebP, width)),
        );
        variants.push(scaled(head, Role::Fallback, plain, FALLBACK.min(head.width)));
    }
    if uses.linked {
        variants.push(whole(if head.source.is_lossless() { Format::Png } else { plain }));
    }
    if uses.card {
        let (width, height) = card_size(head);
        variants.push(Variant { role: Role::Card, format: plain, width, height, focus });
    }
    variants
}

/// The widths of a picture's `srcset`: its own as the last, unless that is larger than all of [`WIDTHS`].
fn widths(own: u32) -> impl Iterator<Item = u32> {
    let last = own.min(WIDTHS[WIDTHS.len() - 1]);
    // A step of less than a tenth saves too little.
    WIDTHS.into_iter().filter(move |width| width * 10 < last * 9).chain([last])
}

fn scaled(head: &Head, role: Role, format: Format, width: u32) -> Variant {
    let (own_width, own_height) = (u64::from(head.width), u64::from(head.height));
    let height = (own_height * u64::from(width) + own_width / 2) / own_width.max(1);
    let height = u32::try_from(height).unwrap_or(head.height).max(1);
    Variant { role, format, width, height, focus: Focus::default() }
}

/// The size of the largest crop of a picture that has the proportions of [`CARD`] and is no larger.
fn card_size(head: &Head) -> (u32, u32) {
    let (width, height) = CARD;
    let by_width = head.width.min(width);
    let by_height = u64::from(head.height) * u64::from(width) / u64::from(height);
    let wide = by_width.min(u32::try_from(by_height).unwrap_or(width)).max(1);
    let high = u64::from(wide) * u64::from(height) / u64::from(width);
    (wide, u32::try_from(high).unwrap_or(height).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn photo(width: u32, height: u32) -> Head {
        Head {
            source: Source::Jpeg,
            width,
            height,
            is_opaque: true,
            is_animated: false,
            drops_text: false,
        }
    }

    #[test]
    fn nothing_is_made_larger() {
        let shown = Uses { shown: true, ..Uses::default() };
        for (own, expected) in [
            (4000, "360 720 1080 720jpg"),
            (1080, "360 720 1080 720jpg"),
            (900, "360 720 900 720jpg"),
            (730, "360 730 720jpg"),
            (380, "380 380jpg"),
            (20, "20 20jpg"),
        ] {
            let written =
                variants(&photo(own, own), shown, Focus::default()).into_iter().map(|variant| {
                    match variant.format {
                        Format::WebP => variant.width.to_string(),
                        format => format!("{}{}", variant.width, format.extension()),
                    }
                });
            assert_eq!(written.collect::<Vec<_>>().join(" "), expected, "{own}");
        }
    }

    #[test]
    fn cards_keep_their_proportions() {
        for (own, cut) in [
            ((4000, 3000), (1200, 630)),
            ((1200, 630), (1200, 630)),
            ((600, 4000), (600, 315)),
            ((4000, 315), (600, 315)),
            ((1, 1), (1, 1)),
        ] {
            assert_eq!(card_size(&photo(own.0, own.1)), cut, "{own:?}");
        }
    }

    #[test]
    fn heights_are_rounded_and_never_nothing() {
        let one = |width, height, to| scaled(&photo(width, height), Role::InPage, Format::WebP, to);
        assert_eq!(one(4000, 3000, 360).height, 270);
        assert_eq!(one(4000, 3001, 360).height, 270);
        assert_eq!(one(16_000, 1, 360).height, 1);
    }
}
