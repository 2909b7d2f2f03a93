//! The trail: links from the home page down to a page.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::PageId;
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::view::Link;

/// The trail down to `last`, as `trail.html` shows it, on lite pages `trail-lite.html`.
pub fn trail(ctx: PageContext<'_>, last: PageId) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Trail {
        trail: Vec<Link>,
    }
    let mut trail = Vec::new();
    let mut above = Some(last);
    while let Some(id) = above {
        trail.push(ctx.link(id));
        above = ctx.site().page(id).parent;
    }
    trail.reverse();
    ctx.render("trail", &Trail { trail })
}
