//! Every published variant of every picture that the site uses, made before any page is rendered.
//!
//! Pages state the size of a picture, so it has to be made first. Each variant is passed on as soon as it is made, and
//! only its size is kept: one picture a thread is in memory, and of the large ones one in all.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::cache::{Cache, Key};
use crate::finding::{Location, Report, caught};
use crate::images::{RECIPE, Role, Variant, encode_variants};
use crate::model::{Asset, AssetId, Route, Site};
use crate::read;

/// From this many pixels on, a picture is decoded while no other such is: 48 MB as pixels, and as much again while it
/// is turned upright or a progressive JPEG is put together.
const LARGE: u64 = 16_000_000;

/// The sizes of a site's image variants.
#[derive(Debug, Default)]
pub struct ImageVariants {
    /// Bytes, by asset and by its place among the asset's variants.
    sizes: Vec<Vec<u64>>,
}

impl ImageVariants {
    /// The bytes of one variant; 0 if none was made, as for paper, which shows no pictures.
    pub fn size(&self, asset: AssetId, variant: usize) -> u64 {
        let sizes = self.sizes.get(asset.index());
        sizes.and_then(|sizes| sizes.get(variant)).copied().unwrap_or_default()
    }
}

/// Makes all variants, or takes them from the cache, and passes each to `take` with its route.
///
/// A picture that cannot be decoded is a finding.
///
/// # Errors
///
/// Returns the first error of `take`.
pub fn make<E: Send>(
    root: &Path,
    site: &Site,
    cache: &Cache,
    report: &mut Report,
    take: impl Fn(Route, &[u8]) -> Result<(), E> + Sync,
) -> Result<ImageVariants, E> {
    let large = Mutex::new(());
    let made: Vec<Result<(Vec<u64>, Report), E>> = (0..site.assets.len())
        .into_par_iter()
        .map(|at| {
            let mut report = Report::new();
            let asset = &site.assets[at];
            let location = Location::file(asset.path.clone());
            let made = caught(&location, &mut report, |report| {
                variants(root, asset, cache, &large, report)
            });
            let variants = made.unwrap_or_default();
            for (variant, bytes) in variants.iter().enumerate() {
                if let Some(route) = route(site, at, variant) {
                    take(route, bytes)?;
                }
            }
            Ok((variants.iter().map(|variant| variant.len() as u64).collect(), report))
        })
        .collect();
    let mut image_variants = ImageVariants::default();
    for made in made {
        let (sizes, found) = made?;
        image_variants.sizes.push(sizes);
        report.extend(found);
    }
    Ok(image_variants)
}

/// Makes the variants of one picture, or takes them from the cache: for paper, which holds its pictures itself.
pub fn of_asset(root: &Path, asset: &Asset, cache: &Cache, report: &mut Report) -> Vec<Vec<u8>> {
    variants(root, asset, cache, &Mutex::new(()), report)
}

/// The routes of one asset's variants, in their order.
pub fn routes(site: &Site, asset: AssetId) -> impl Iterator<Item = Route> {
    let at = asset.index();
    (0..site.asset(asset).variants.len()).filter_map(move |variant| route(site, at, variant))
}

fn route(site: &Site, at: usize, variant: usize) -> Option<Route> {
    let asset = site.asset_id(at)?;
    match site.assets[at].variants.get(variant)?.role {
        Role::Whole => Some(Route::Asset(asset)),
        Role::InPage | Role::Fallback => {
            Some(Route::ImageVariant { asset, variant: u8::try_from(variant).ok()? })
        }
        Role::Card => {
            let ids = site.campaign.languages.ids();
            let mut ids = ids.filter(|lang| site.cards[lang.index()] == Some(asset));
            ids.next().map(|lang| Route::SocialCard { lang })
        }
    }
}

/// The variants of one picture; none if it cannot be decoded.
fn variants(
    root: &Path,
    asset: &Asset,
    cache: &Cache,
    large: &Mutex<()>,
    report: &mut Report,
) -> Vec<Vec<u8>> {
    let (Some(head), Some(sha256)) = (asset.head(), &asset.sha256) else { return Vec::new() };
    if asset.variants.is_empty() {
        return Vec::new();
    }
    let keys: Vec<Key> = asset.variants.iter().map(|variant| key(sha256, variant)).collect();
    let cached: Option<Vec<Vec<u8>>> = keys.iter().map(|key| cache.get(key)).collect();
    if let Some(variants) = cached {
        return variants;
    }
    let location = Location::file(asset.path.clone());
    let bytes = match read::picture(root, &asset.path, sha256) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => {
            let message = "the picture changed during the build";
            report.error("unreadable", &location, message).help("run the command again");
            return Vec::new();
        }
        Err(error) => {
            error.report(&location, report);
            return Vec::new();
        }
    };
    let pixels = u64::from(head.width) * u64::from(head.height);
    let alone = (pixels >= LARGE).then(|| large.lock().unwrap_or_else(PoisonError::into_inner));
    let made = encode_variants(&bytes, head, &asset.variants);
    drop(alone);
    match made {
        Ok(variants) => {
            keys.iter().zip(&variants).for_each(|(key, variant)| cache.put(key, variant));
            variants
        }
        Err(error) => {
            report.error(error.code(), &location, error.message()).help(error.help());
            Vec::new()
        }
    }
}

/// Everything that a variant is made from: the picture's content, the way in which it is made, and what is asked for.
fn key(sha256: &[u8; 32], variant: &Variant) -> Key {
    // `Debug` names every field, so a new one changes the key, too.
    let variant = format!("{variant:?}");
    Key::new("image variant", &[sha256, &RECIPE.to_le_bytes(), variant.as_bytes()])
}
