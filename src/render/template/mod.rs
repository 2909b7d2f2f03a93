//! Templates of a theme, and how views are rendered with them.

pub mod prerender;
mod template_error;
pub mod theme;
