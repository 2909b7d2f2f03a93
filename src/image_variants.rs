//! The album: every print of every picture that the site uses, made before any page is rendered.
//!
//! Pages say what a picture weighs, so it has to be made first. A print goes to whoever takes it as soon
//! as it is made, and only its weight is kept: one picture a thread is in memory, and of the large ones
//! one in all.

use std::io;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::finding::{Location, Report};
use crate::images::{Role, develop, pack, unpack};
use crate::model::{Asset, AssetId, Route, Site};

/// From this many pixels on, a picture is drawn while no other such is: 48 MB as pixels, and as much
/// again while it is turned upright or a progressive JPEG is put together.
const LARGE: u64 = 16_000_000;

/// What the prints of a site weigh.
#[derive(Debug, Default)]
pub struct ImageVariants {
    /// Bytes, by asset and by its place among the asset's prints.
    weights: Vec<Vec<u64>>,
}

impl ImageVariants {
    /// Bytes of one print; 0 where nothing was made, as on paper, which shows no pictures.
    pub fn weight(&self, asset: AssetId, print: usize) -> u64 {
        let weights = self.weights.get(asset.index());
        weights.and_then(|weights| weights.get(print)).copied().unwrap_or_default()
    }
}

/// Where pictures come from, and where what was made of them is kept between two builds.
pub trait Darkroom: Sync {
    /// A picture's bytes; `None` if they are not those that were looked at.
    fn source(&self, asset: &Asset) -> io::Result<Option<Vec<u8>>>;
    /// What was kept under a name.
    fn kept(&self, name: &str) -> Option<Vec<u8>>;
    /// Keeps it for the next build, if it can.
    fn keep(&self, name: &str, bytes: &[u8]);
}

/// Makes all prints, or finds them, and hands each on with its route.
///
/// A picture that turns out to be broken is a finding. `Err` is the first that `take` returned.
pub fn make<E: Send>(
    site: &Site,
    darkroom: &impl Darkroom,
    report: &mut Report,
    take: impl Fn(Route, &[u8]) -> Result<(), E> + Sync,
) -> Result<ImageVariants, E> {
    let large = Mutex::new(());
    let made: Vec<Result<(Vec<u64>, Report), E>> = (0..site.assets.len())
        .into_par_iter()
        .map(|at| {
            let mut report = Report::new();
            let asset = &site.assets[at];
            let prints = prints(asset, darkroom, &large, &mut report);
            for (print, bytes) in prints.iter().enumerate() {
                if let Some(route) = route(site, at, print) {
                    take(route, bytes)?;
                }
            }
            Ok((prints.iter().map(|print| print.len() as u64).collect(), report))
        })
        .collect();
    let mut image_variants = ImageVariants::default();
    for made in made {
        let (weights, found) = made?;
        image_variants.weights.push(weights);
        report.extend(found);
    }
    Ok(image_variants)
}

/// The names under which this site's pictures are kept, in order.
pub fn names(site: &Site) -> Vec<String> {
    let mut names: Vec<String> =
        site.assets.iter().filter(|asset| !asset.prints.is_empty()).map(name).collect();
    names.sort();
    names
}

/// The routes of one asset's prints, in their order.
pub fn routes(site: &Site, asset: AssetId) -> impl Iterator<Item = Route> {
    let at = asset.index();
    (0..site.asset(asset).prints.len()).filter_map(move |print| route(site, at, print))
}

fn route(site: &Site, at: usize, print: usize) -> Option<Route> {
    let asset = site.asset_id(at)?;
    match site.assets[at].prints.get(print)?.role {
        Role::Whole => Some(Route::Asset(asset)),
        Role::InPage | Role::Fallback => {
            Some(Route::Print { asset, print: u8::try_from(print).ok()? })
        }
        Role::Card => {
            let ids = site.campaign.languages.ids();
            let mut ids = ids.filter(|lang| site.cards[lang.index()] == Some(asset));
            ids.next().map(|lang| Route::SocialCard { lang })
        }
    }
}

/// One picture's prints; none if it cannot be drawn.
fn prints(
    asset: &Asset,
    darkroom: &impl Darkroom,
    large: &Mutex<()>,
    report: &mut Report,
) -> Vec<Vec<u8>> {
    let Some(head) = asset.head().filter(|_| !asset.prints.is_empty()) else { return Vec::new() };
    let name = name(asset);
    let kept = darkroom.kept(&name).and_then(|file| unpack(&file, asset.prints.len()));
    if let Some(prints) = kept {
        return prints;
    }
    let location = Location::file(asset.path.clone());
    let bytes = match darkroom.source(asset) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => {
            let message = "this picture changed while it was read";
            report.error("unreadable", &location, message).help("run the command again");
            return Vec::new();
        }
        Err(error) => {
            report
                .error("unreadable", &location, format!("this file cannot be read: {error}"))
                .help("look at who may read it");
            return Vec::new();
        }
    };
    let pixels = u64::from(head.width) * u64::from(head.height);
    let alone = (pixels >= LARGE).then(|| large.lock().unwrap_or_else(PoisonError::into_inner));
    let made = develop(&bytes, head, &asset.prints);
    drop(alone);
    match made {
        Ok(prints) => {
            darkroom.keep(&name, &pack(&prints));
            prints
        }
        Err(trouble) => {
            report.error(trouble.code(), &location, trouble.message()).help(trouble.help());
            Vec::new()
        }
    }
}

/// A picture by its content and the way in which it is made, and which prints there are of it.
fn name(asset: &Asset) -> String {
    let uses = [(asset.uses.shown, 's'), (asset.uses.linked, 'l'), (asset.uses.card, 'c')];
    let uses: String = uses.iter().filter(|(used, _)| *used).map(|(_, letter)| letter).collect();
    format!("{:016x}-{uses}", asset.hash)
}
