//! The time of each step of a build, on a generated campaign of 1,000 texts: `cargo bench`.
//!
//! `benches/compare` measures whole builds beside the peers; this says which step to look at.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, LazyLock};

use divan::Bencher;
use divan::counter::ItemsCount;
use fener::Validated;
use fener::cache::{Access, Cache};
use fener::finding::Report;
use fener::i18n::Locale;
use fener::image_variants::ImageVariants;
use fener::locales;
use fener::model::{self, BuildOptions, Site};
use fener::read::{self, Sources};
use fener::render::{self, File, Renderer, Theme, ThemeSettings};
use fener::validated::UncheckedSite;
use fener::write::{Staging, StagingOptions, WriteError};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

/// The campaign's folder, generated when it is not there yet.
static CAMPAIGN: LazyLock<PathBuf> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("target/bench/steps");
    if !folder.exists() {
        let mut generator = Command::new("python3");
        generator.arg(root.join("benches/corpus/generate.py"));
        generator.args(["--docs", "282", "--flavor", "fener", "--out"]).arg(&folder);
        let status = generator.status().expect("python3 writes the campaign");
        assert!(status.success(), "the generator failed");
    }
    folder
});

fn run() -> BuildOptions {
    BuildOptions { sync: false, ..BuildOptions::on("2026-11-22".parse().expect("a day")) }
}

fn sources() -> Sources {
    read::load(&CAMPAIGN, &mut Report::new())
}

fn site() -> Site {
    model::assemble(&mut sources(), &run(), None, &mut Report::new())
        .expect("a campaign without errors")
}

/// Everything that rendering needs.
fn validated() -> Validated {
    let (cache, mut report) = (cache(), Report::new());
    let loaded = fener::load(&CAMPAIGN, &run(), &mut report).expect("a campaign");
    fener::validate(loaded, &cache, false, &mut report).expect("a campaign without errors")
}

fn cache() -> Cache {
    Cache::open(&CAMPAIGN, Access::Read)
}

/// Reads every file.
#[divan::bench]
fn read(bencher: Bencher) {
    bencher.counter(ItemsCount::new(sources().texts.len())).bench(sources);
}

#[divan::bench]
fn assemble(bencher: Bencher) {
    bencher.with_inputs(sources).bench_values(|mut sources| {
        model::assemble(&mut sources, &run(), None, &mut Report::new()).map(drop)
    });
}

#[divan::bench]
fn check(bencher: Bencher) {
    let fresh = || {
        let site = site();
        let locales = locales::load(&site.campaign, &[], &mut Report::new());
        UncheckedSite::new(site, locales, None)
    };
    bencher.with_inputs(fresh).bench_values(|site| {
        fener::check::validate(site, &cache(), false, &mut Report::new()).map(drop)
    });
}

/// Every route's bytes, which are dropped.
#[divan::bench]
fn render(bencher: Bencher) {
    let Validated { checked, theme } = validated();
    let image_variants = Arc::new(ImageVariants::default());
    let renderer = Renderer::new(&checked, theme.clone(), image_variants.clone());
    let count = render::routes(&renderer).all().count();
    bencher.counter(ItemsCount::new(count)).bench_local(|| {
        let renderer = Renderer::new(&checked, theme.clone(), image_variants.clone());
        let routes = render::routes(&renderer);
        render::each(&renderer, &routes, |_, file| {
            divan::black_box(&file);
            Ok::<(), std::convert::Infallible>(())
        })
    });
}

/// The theme made small and its templates compiled: once a build.
#[divan::bench]
fn shrink(bencher: Bencher) {
    let sources = sources();
    let settings = ThemeSettings::of(&site());
    bencher.bench_local(|| Theme::load(&settings, &sources.themes, &mut Report::new()));
}

/// Inputs that once took a time that grew as the square of their size: ten times the input has to take about ten times as
/// long.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

#[divan::bench(args = SIZES)]
fn drawing_of_many_shapes(bencher: Bencher, size: usize) {
    let shapes = "<g><text>a</text></g>".repeat(size);
    let drawing = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{shapes}</svg>");
    let bytes = drawing.as_bytes();
    bencher.bench_local(|| fener::images::inspect("x.svg", bytes, bytes.len() as u64));
}

#[divan::bench(args = [100, 1_000, 10_000])]
fn chain_of_messages(bencher: Bencher, size: usize) {
    let chain: String = (1..size).map(|n| format!("a{n} = {{ a{} }}\n", n - 1)).collect();
    let text = format!("a0 = x\n{chain}");
    bencher.bench_local(|| Locale::parse("sq", &[("sq.ftl", &text)], &mut Report::new()));
}

#[divan::bench(args = SIZES)]
fn pdf_of_many_names(bencher: Bencher, size: usize) {
    let bytes = [b"%PDF-1.7\n", &b"/Name stream\n"[..].repeat(size)[..]].concat();
    let length = bytes.len() as u64;
    bencher.bench_local(|| fener::attachments::inspect("x.pdf", &bytes, length));
}

/// Rendered files put into a new folder.
#[divan::bench]
fn write(bencher: Bencher) {
    let Validated { checked, theme } = validated();
    let image_variants = Arc::new(ImageVariants::default());
    let renderer = Renderer::new(&checked, theme.clone(), image_variants.clone());
    let files: BTreeMap<String, Vec<u8>> = render::routes(&renderer)
        .all()
        .filter_map(|route| match render::route(&renderer, route) {
            Ok(File::Bytes { bytes, .. }) => Some((route.file(&checked.site), bytes.to_vec())),
            Ok(File::Copy(..) | File::ImageVariant(..) | File::ShareCard(_)) | Err(_) => None,
        })
        .collect();
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench/written");
    bencher.counter(ItemsCount::new(files.len())).bench_local(|| -> Result<(), WriteError> {
        let staging = Staging::begin(&target, StagingOptions::default())?;
        files.iter().try_for_each(|(path, bytes)| staging.write(path, bytes))
    });
}
