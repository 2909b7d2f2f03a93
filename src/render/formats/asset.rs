//! Files of the campaign and of the theme. Only what some page uses is published; pictures as the
//! prints that were made of them.

use crate::album;
use crate::model::{AssetId, LangId, Route};
use crate::pictures::Role;
use crate::render::{Edition, File};

pub fn routes(edition: &Edition<'_>, routes: &mut Vec<Route>) {
    for id in edition.site.used_assets() {
        match edition.site.asset(id).picture {
            Some(_) => routes.extend(album::routes(edition.site, id)),
            None => routes.push(Route::Asset(id)),
        }
    }
    routes.extend((0..).zip(&edition.site.theme_files).map(|(file, _)| Route::Theme { file }));
}

pub fn render(edition: &Edition<'_>, file: u16) -> Vec<u8> {
    let path = &edition.site.theme_files[usize::from(file)];
    edition.theme.static_file(path).map(<[u8]>::to_vec).unwrap_or_default()
}

/// A file as it is, or the whole of a picture.
pub fn file<'a>(edition: &Edition<'a>, id: AssetId) -> File<'a> {
    let asset = edition.site.asset(id);
    match asset.print(Role::Whole) {
        Some(print) => File::Print(id, print),
        None => File::Copy(&asset.disk, asset.hash),
    }
}

/// What the campaign shows in share previews.
pub fn card<'a>(edition: &Edition<'a>, lang: LangId) -> File<'a> {
    let card = edition.site.cards[lang.index()];
    let print = |id| Some(File::Print(id, edition.site.asset(id).print(Role::Card)?));
    card.and_then(print).unwrap_or(File::Bytes(Vec::new()))
}
