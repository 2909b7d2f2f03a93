//! Pictures for link previews: a page's title, set in lines and drawn from SVG to PNG.
//!
//! The only font is the theme's, and no file is opened, so that a card depends on nothing but its SVG and the font.

mod font;
mod lines;
mod malformed;

use std::sync::OnceLock;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Error, ImageHrefResolver, Options, Tree};

use crate::cache::{Cache, Key};

pub use font::Font;
pub use lines::{Line, SetText, set_line, set_lines};
pub use malformed::position_in;

/// Width and height in pixels (Open Graph, 1.91 : 1).
pub const SIZE: (u32, u32) = (1200, 630);

/// The version of [`draw`]: add one when its output changes, so that old cache entries are not used.
const RECIPE: u8 = 2;

/// Draws a card as PNG.
///
/// # Errors
/// Returns the mistake in the SVG.
pub fn draw(svg: &str, font: &Font) -> Result<Vec<u8>, String> {
    let tree = parse(svg, font)?;
    let mut pixels = Pixmap::new(SIZE.0, SIZE.1).ok_or("no memory for a picture")?;
    resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| error.to_string())
}

/// Reads the SVG of a card.
///
/// # Errors
/// Returns the mistake in it.
pub fn parse(svg: &str, font: &Font) -> Result<Tree, String> {
    let file = OnceLock::new();
    let options = Options {
        fontdb: font.database(),
        font_family: font.family().to_owned(),
        // Pictures inside of the SVG are data; none is read from disk.
        image_href_resolver: ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|href, _| {
                let _ = file.set(href.to_owned());
                None
            }),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| match error {
        Error::ParsingFailed(error) => malformed::message(&error),
        error => error.to_string(),
    })?;
    drop(options);
    if let Some(file) = file.into_inner() {
        return Err(format!("`{file}` is a file, and a share card opens none"));
    }
    let size = tree.size().to_int_size();
    match (size.width(), size.height()) {
        SIZE => Ok(tree),
        (width, height) => {
            Err(format!("`<svg>` has {width} × {height} pixels, and not {} × {}", SIZE.0, SIZE.1))
        }
    }
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
