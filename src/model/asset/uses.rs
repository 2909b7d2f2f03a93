//! Notes how the site uses each asset, once all links are resolved.

use crate::images::{Uses, variants};
use crate::markdown::PlaceholderKind;

use super::captions::captions;
use super::supporters::logo;
use crate::model::ids::AssetId;
use crate::model::kind::PageData;
use crate::model::language::LangId;
use crate::model::link::target::Target;
use crate::model::site::Site;

/// Notes the uses of each asset, and plans the variants of each picture.
pub(in crate::model) fn note_uses(site: &mut Site) {
    let mut uses = vec![Uses::default(); site.assets.len()];
    for page in &site.pages {
        for (_, text) in page.own_texts() {
            for (placeholder, target) in text.placed_targets() {
                let Target::Asset(asset) = target else { continue };
                match placeholder.kind {
                    PlaceholderKind::Image { .. } if site.asset(*asset).player().is_some() => {
                        uses[asset.index()].linked = true;
                        for (_, captions) in captions(site, *asset) {
                            uses[captions.index()].linked = true;
                        }
                    }
                    PlaceholderKind::Image { .. } => uses[asset.index()].shown = true,
                    PlaceholderKind::Link { .. }
                    | PlaceholderKind::Card { .. }
                    | PlaceholderKind::Phrase(_) => {
                        uses[asset.index()].linked = true;
                    }
                }
            }
        }
        if let Some(logo) = logo(site, page) {
            uses[logo.index()].shown = true;
        }
        if let PageData::Resource(resource) = &page.kind
            && let Some(file) = &resource.file
            && let Some(asset) = site.asset_at(&format!("{}/{}", page.folder, file.value))
        {
            uses[asset.index()].linked = true;
        }
    }
    for card in site.cards.iter().flatten() {
        uses[card.index()].card = true;
    }
    for (asset, uses) in site.assets.iter_mut().zip(uses) {
        asset.uses = uses;
        asset.variants =
            asset.head().map(|head| variants(head, uses, asset.focus)).unwrap_or_default();
    }
}

/// The campaign's own picture for link previews in a language: `content/card.sq.png`.
pub(in crate::model) fn own_card(site: &Site, lang: LangId) -> Option<AssetId> {
    let code = site.code(lang);
    ["png", "jpg", "jpeg", "webp"]
        .iter()
        .find_map(|end| site.asset_at(&format!("card.{code}.{end}")))
}
