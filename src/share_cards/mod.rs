//! Pictures for previews of pasted links: a page's title, set in lines and drawn from SVG to PNG.
//!
//! The only font is the theme's, and no file is opened, so that a card depends on nothing but its SVG and the font.

mod font;
mod lines;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

use crate::cache::{Cache, Key};

pub use font::Font;
pub use lines::{Line, SetText, set_line, set_lines};

/// Width and height in pixels (Open Graph, 1.91 : 1).
pub const SIZE: (u32, u32) = (1200, 630);

/// The version of [`draw`]: add one when its output changes, so that old cache entries are not used.
const RECIPE: u8 = 1;

/// Draws a card as PNG.
///
/// # Errors
/// Returns the mistake in the SVG.
pub fn draw(svg: &str, font: &Font) -> Result<Vec<u8>, String> {
    let data = ImageHrefResolver::default_data_resolver();
    let options = Options {
        fontdb: font.database(),
        font_family: font.family().to_owned(),
        // Pictures inside of the SVG are data; none is read from disk.
        image_href_resolver: ImageHrefResolver {
            resolve_data: data,
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let mut pixels = Pixmap::new(SIZE.0, SIZE.1).ok_or("no memory for a picture")?;
    resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| error.to_string())
}

/// Draws a card, or takes it from the cache.
///
/// # Errors
/// Returns the mistake in the SVG.
pub fn cached(svg: &str, font: &Font, cache: &Cache) -> Result<Vec<u8>, String> {
    let key = Key::new("share card", &[svg.as_bytes(), font.digest(), &[RECIPE]]);
    if let Some(card) = cache.get(&key) {
        return Ok(card);
    }
    let card = draw(svg, font)?;
    cache.put(&key, &card);
    Ok(card)
}
