//! Files of the campaign and of the theme, as they are. Only what some page uses is published.

use crate::model::Route;
use crate::render::Edition;

pub fn routes(edition: &Edition<'_>, routes: &mut Vec<Route>) {
    routes.extend(edition.site.used_assets().into_iter().map(Route::Asset));
    routes.extend((0..).zip(&edition.site.theme_files).map(|(file, _)| Route::Theme { file }));
}

pub fn render(edition: &Edition<'_>, file: u16) -> Vec<u8> {
    let path = &edition.site.theme_files[usize::from(file)];
    edition.theme.static_file(path).map(<[u8]>::to_vec).unwrap_or_default()
}
