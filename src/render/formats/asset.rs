//! Files of the campaign that pages use, with variants in place of images, and files of the theme.

use crate::image_variants;
use crate::images::Role;
use crate::model::{AssetId, LangId, Route};
use crate::render::renderer::Renderer;

use super::file::File;

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    for id in renderer.site.used_assets() {
        match renderer.site.asset(id).picture {
            Some(_) => routes.extend(image_variants::routes(&renderer.site, id)),
            None => routes.push(Route::Asset(id)),
        }
    }
    routes.extend((0..).zip(&renderer.site.static_files).map(|(file, _)| Route::Static { file }));
    routes.extend((0..).zip(&renderer.site.theme_files).map(|(file, _)| Route::Theme { file }));
}

pub fn render(renderer: &Renderer, file: u16) -> Vec<u8> {
    let path = &renderer.site.theme_files[usize::from(file)];
    renderer.theme.static_file(path).map(<[u8]>::to_vec).unwrap_or_default()
}

/// A file of the campaign's `static/`.
pub fn static_file(renderer: &Renderer, file: u16) -> File<'_> {
    let file = &renderer.site.static_files[usize::from(file)];
    File::Copy(format!("static/{}", file.path).into(), file.hash)
}

/// A file as it is, or the largest variant of an image.
pub fn file<'a>(renderer: &'a Renderer, id: AssetId) -> File<'a> {
    let asset = renderer.site.asset(id);
    match asset.variant(Role::Whole) {
        Some(variant) => File::ImageVariant(id, variant),
        None => File::Copy((&*asset.path).into(), asset.hash),
    }
}

/// The image for link previews.
pub fn card<'a>(renderer: &'a Renderer, lang: LangId) -> File<'a> {
    let card = renderer.site.cards[lang.index()];
    let variant = |id| Some(File::ImageVariant(id, renderer.site.asset(id).variant(Role::Card)?));
    card.and_then(variant).unwrap_or(File::empty())
}
