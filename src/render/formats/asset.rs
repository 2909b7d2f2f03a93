//! Files of the campaign and of the theme. Only what some page uses is published; pictures as the
//! variants that were made of them.

use crate::image_variants;
use crate::images::Role;
use crate::model::{AssetId, LangId, Route};
use crate::render::{File, Renderer};

pub fn routes(renderer: &Renderer<'_>, routes: &mut Vec<Route>) {
    for id in renderer.site.used_assets() {
        match renderer.site.asset(id).picture {
            Some(_) => routes.extend(image_variants::routes(renderer.site, id)),
            None => routes.push(Route::Asset(id)),
        }
    }
    routes.extend((0..).zip(&renderer.site.theme_files).map(|(file, _)| Route::Theme { file }));
}

pub fn render(renderer: &Renderer<'_>, file: u16) -> Vec<u8> {
    let path = &renderer.site.theme_files[usize::from(file)];
    renderer.theme.static_file(path).map(<[u8]>::to_vec).unwrap_or_default()
}

/// A file as it is, or the whole of a picture.
pub fn file<'a>(renderer: &Renderer<'a>, id: AssetId) -> File<'a> {
    let asset = renderer.site.asset(id);
    match asset.variant(Role::Whole) {
        Some(variant) => File::ImageVariant(id, variant),
        None => File::Copy(&asset.disk, asset.hash),
    }
}

/// What the campaign shows in share previews.
pub fn card<'a>(renderer: &Renderer<'a>, lang: LangId) -> File<'a> {
    let card = renderer.site.cards[lang.index()];
    let variant = |id| Some(File::ImageVariant(id, renderer.site.asset(id).variant(Role::Card)?));
    card.and_then(variant).unwrap_or(File::Bytes(Vec::new()))
}
