//! Templates of a theme, and the rendering of views with them. The only folder that names tera.

mod budget;
pub mod prerender;
mod share_card;
mod template_error;
pub mod theme;
mod theme_files;
pub mod theme_settings;
mod theme_sources;
mod white_space;
