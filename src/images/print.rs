//! Which forms of a picture are published: how wide, and how written.

use super::{Head, Source};

/// The widths that pages offer, in pixels: a cheap phone's screen; the measure of the text, about 640,
/// with a little to spare; and the same for screens of two dots a pixel, where 1.7 are enough.
const WIDTHS: [u32; 3] = [360, 720, 1080];
/// The width for browsers that know neither WebP nor `srcset`, and for readers of the light version.
const FALLBACK: u32 = 720;
/// A card in a share preview, in pixels: what Facebook and WhatsApp show large (Open Graph, 1.91 : 1).
const CARD: (u32, u32) = (1200, 630);

/// One published form of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Print {
    pub role: Role,
    pub form: Form,
    /// In pixels; 0 where an SVG does not say.
    pub width: u32,
    pub height: u32,
}

/// What a print is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// One of a page's choices.
    InPage,
    /// The page's last choice, and what the light version links to.
    Fallback,
    /// The whole picture, for whoever follows a link to it. An SVG has no other print.
    Whole,
    /// In share previews.
    Card,
}

/// How a print is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    WebP,
    Jpeg,
    Png,
    Svg,
}

impl Form {
    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Form::WebP => "webp",
            Form::Jpeg => "jpg",
            Form::Png => "png",
            Form::Svg => "svg",
        }
    }
}

/// What the site does with a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Pages show it.
    pub shown: bool,
    /// Pages link to it as a file.
    pub linked: bool,
    /// It stands in share previews.
    pub card: bool,
}

impl Uses {
    pub fn any(self) -> bool {
        self.shown || self.linked || self.card
    }
}

/// Every print that a picture's uses ask for; never larger than the picture itself.
pub fn prints(head: &Head, uses: Uses) -> Vec<Print> {
    let whole = |form| Print { role: Role::Whole, form, width: head.width, height: head.height };
    if head.source == Source::Svg {
        return if uses.any() { vec![whole(Form::Svg)] } else { Vec::new() };
    }
    let plain = if head.opaque { Form::Jpeg } else { Form::Png };
    let mut prints = Vec::new();
    if uses.shown {
        prints
            .extend(widths(head.width).map(|width| scaled(head, Role::InPage, Form::WebP, width)));
        prints.push(scaled(head, Role::Fallback, plain, FALLBACK.min(head.width)));
    }
    if uses.linked {
        prints.push(whole(if head.source.is_lossless() { Form::Png } else { plain }));
    }
    if uses.card {
        let (width, height) = within(CARD, head);
        prints.push(Print { role: Role::Card, form: plain, width, height });
    }
    prints
}

/// The widths that are offered of a picture: its own as the last, unless that is more than enough.
fn widths(own: u32) -> impl Iterator<Item = u32> {
    let last = own.min(WIDTHS[WIDTHS.len() - 1]);
    // A step of less than a tenth saves nobody anything.
    WIDTHS.into_iter().filter(move |width| width * 10 < last * 9).chain([last])
}

fn scaled(head: &Head, role: Role, form: Form, width: u32) -> Print {
    let (own_width, own_height) = (u64::from(head.width), u64::from(head.height));
    let height = (own_height * u64::from(width) + own_width / 2) / own_width.max(1);
    let height = u32::try_from(height).unwrap_or(head.height).max(1);
    Print { role, form, width, height }
}

/// The largest cut of a picture in these proportions that is no larger than they are.
fn within((width, height): (u32, u32), head: &Head) -> (u32, u32) {
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
        Head { source: Source::Jpeg, width, height, opaque: true, moving: false, drops_text: false }
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
                prints(&photo(own, own), shown).into_iter().map(|print| match print.form {
                    Form::WebP => print.width.to_string(),
                    form => format!("{}{}", print.width, form.ending()),
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
            assert_eq!(within(CARD, &photo(own.0, own.1)), cut, "{own:?}");
        }
    }

    #[test]
    fn heights_are_rounded_and_never_nothing() {
        let one = |width, height, to| scaled(&photo(width, height), Role::InPage, Form::WebP, to);
        assert_eq!(one(4000, 3000, 360).height, 270);
        assert_eq!(one(4000, 3001, 360).height, 270);
        assert_eq!(one(16_000, 1, 360).height, 1);
    }
}
