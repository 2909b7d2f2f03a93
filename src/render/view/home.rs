//! The home page.

use serde::Serialize;

use crate::render::html::Html;

use super::basics::Link;
use super::card::Channel;
use super::visit::VisitView;

#[derive(Serialize)]
pub struct HomeView {
    /// The first confirmed helpline that is known to be free, or to need no name.
    pub promise: Option<PromiseView>,
    /// The organisations behind the campaign that agreed to be named; none in a discreet one.
    pub supporters: Vec<SupporterView>,
    /// The first guides, as entries of a list.
    pub guides: Html,
    /// The map as `map.html` shows it, on lite pages `map-lite.html`; empty where there are no regions.
    pub regions: Html,
    /// The next visit of the mobile information centre.
    pub next_stop: Option<VisitView>,
    /// As entries of a list.
    pub news: Html,
}

/// An organisation behind the campaign.
#[derive(Serialize)]
pub struct SupporterView {
    pub organisation: Link,
    pub logo: Option<PictureView>,
}

/// A picture in the form that every browser shows.
#[derive(Serialize)]
pub struct PictureView {
    pub url: String,
    /// In pixels; 0 if unknown.
    pub width: u32,
    pub height: u32,
}

/// A helpline with the facts that make a first call easy.
#[derive(Serialize)]
pub struct PromiseView {
    pub helpline: Link,
    pub channel: Channel,
    /// "free", "no name needed".
    pub facts: Vec<String>,
}
