//! Templates of a theme, and the rendering of views with them. The only folder that names tera.

mod budget;
pub mod prerender;
mod share_card;
mod template_error;
pub mod theme;
mod theme_files;
mod white_space;
