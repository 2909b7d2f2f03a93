//! Captions of films: a WebVTT file for each language beside the film, `film.ro.vtt` beside `film.mp4`.

use crate::attachments::Player;

use crate::model::ids::AssetId;
use crate::model::language::LangId;
use crate::model::site::Site;

/// Returns the captions of a film with their languages, in the campaign's order; nothing for other files.
pub fn captions(site: &Site, film: AssetId) -> impl Iterator<Item = (LangId, AssetId)> {
    let asset = site.asset(film);
    let is_film = asset.player() == Some(Player::Video);
    let path = asset.path.strip_prefix("content/").filter(|_| is_film);
    let stem = path.and_then(|path| Some(path.rsplit_once('.')?.0));
    let languages = site.campaign.languages.iter();
    languages.filter_map(move |(lang, language)| {
        Some((lang, site.asset_at(&format!("{}.{}.vtt", stem?, language.code))?))
    })
}
