//! Pictures: made small and upright, without hidden data, cached between builds, and safe to open.
#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

mod support;

use std::io::{Cursor, Write};
use std::thread;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use support::{Folder, Sample, Site, run};

/// Byte strings that no published file may hold: marks of Exif, GPS, XMP, IPTC, ICC, and secrets of the fixtures.
const TRACES: &[&str] = &[
    "Exif",
    "exif",
    "EXIF",
    "eXIf",
    "GPS",
    "ns.adobe.com",
    "XMP ",
    "xmpmeta",
    "Photoshop",
    "8BIM",
    "ICC_PROFILE",
    "ICCP",
    "iCCP",
    "tEXt",
    "iTXt",
    "zTXt",
    "Ana's camera",
    "41.3275",
];

#[test]
fn a_photograph_is_upright_and_without_metadata() {
    let text = "![Autobusi](bus.jpg)\n\n[E gjithë fotografia](bus.jpg)\n";
    let site = about(text).bytes("content/about/bus.jpg", &photo_with_metadata(1600, 800)).build();
    let sizes: Vec<(String, u32, u32)> = pictures(&site)
        .into_iter()
        .map(|(path, bytes)| {
            for trace in TRACES {
                assert!(!holds(bytes, trace.as_bytes()), "{path} holds {trace}");
            }
            let picture = image::load_from_memory(bytes).expect("a picture").into_rgb8();
            let (width, height) = picture.dimensions();
            // Stored with its top to the left: a camera held on its side.
            let (top, bottom) =
                (picture[(width / 2, height / 8)], picture[(width / 2, height * 7 / 8)]);
            assert!(top[0] > 200 && top[2] < 60, "{path}: red above, not {top:?}");
            assert!(bottom[2] > 200 && bottom[0] < 60, "{path}: blue below, not {bottom:?}");
            (path.rsplit_once(['-', '.']).expect("an ending").1.to_owned(), width, height)
        })
        .collect();
    let of = |end: &str, width, height| (end.to_owned(), width, height);
    assert_eq!(
        sizes,
        [of("webp", 360, 720), of("jpg", 720, 1440), of("webp", 800, 1600), of("jpg", 800, 1600),]
    );
}

#[test]
fn hidden_data_of_a_file_is_not_published() {
    let note = png_chunk(b"tEXt", b"Author\0Ana's camera");
    let mut drawn = encoded(&RgbImage::from_pixel(64, 64, Rgb([9, 9, 9])).into(), ImageFormat::Png);
    drawn.splice(33..33, note);
    drawn.extend(b"41.3275 behind the end");
    let text = "![Harta](map.png) [harta](map.png)\n";
    let site = about(text).bytes("content/about/map.png", &drawn).build();
    for (path, bytes) in pictures(&site) {
        for trace in TRACES {
            assert!(!holds(bytes, trace.as_bytes()), "{path} holds {trace}");
        }
    }
    let svg = "<!-- Ana's camera --><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"4\">\
               <metadata>41.3275</metadata><path d=\"M0 0h8v4z\"/></svg>";
    let site = about("![Rruga](road.svg)\n").file("content/about/road.svg", svg).build();
    let files = pictures(&site);
    assert_eq!(files.len(), 1);
    assert_eq!(
        String::from_utf8_lossy(files[0].1),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"4\"><path d=\"M0 0h8v4z\"/></svg>"
    );
    site.shows("sq/about/index.html", "alt=\"Rruga\" width=\"8\" height=\"4\" loading=\"lazy\"");
}

#[test]
fn colours_are_converted_to_srgb() {
    // The same number is a stronger red in Display P3 than on the web (sRGB).
    let red = RgbImage::from_pixel(64, 64, Rgb([200, 40, 40]));
    let mut plain = encoded(&red.clone().into(), ImageFormat::Png);
    let picture = |bytes: &[u8]| {
        let site = about("![Dritë](light.png)\n").bytes("content/about/light.png", bytes).build();
        let (_, bytes) =
            pictures(&site).into_iter().find(|(path, _)| path.ends_with("jpg")).expect("a JPEG");
        image::load_from_memory(bytes).expect("a picture").into_rgb8()[(32, 32)]
    };
    let before = picture(&plain);
    let profile = display_p3();
    let mut packed = b"p3\0\0".to_vec();
    packed.extend(zlib(&profile));
    plain.splice(33..33, png_chunk(b"iCCP", &packed));
    let after = picture(&plain);
    assert!(after[0] > before[0] + 8, "{before:?} became {after:?}");
}

#[test]
fn a_page_has_variants_and_its_lite_page_a_link() {
    let photo = encoded(&photo(1200, 600), ImageFormat::Jpeg);
    let site = about("![Autobusi \"i natës\"](bus.jpg \"Tirana\")\n")
        .bytes("content/about/bus.jpg", &photo)
        .build();
    let hash = hash(&site, "files/bus.");
    let way = format!("../../files/bus.{hash}");
    site.shows(
        "sq/about/index.html",
        &format!(
            "<figure><picture><source type=\"image/webp\" srcset=\"{way}-360.webp 360w, \
             {way}-720.webp 720w, {way}-1080.webp 1080w\" \
             sizes=\"(min-width: 680px) 640px, calc(100vw - 40px)\">\
             <img src=\"{way}-720.jpg\" alt=\"Autobusi &quot;i natës&quot;\" width=\"1080\" height=\"540\" \
             loading=\"lazy\" decoding=\"async\"></picture><figcaption>Tirana</figcaption></figure>"
        ),
    );
    let plain = site.files[&format!("files/bus.{hash}-720.jpg")].len();
    let size = plain.div_ceil(1_000);
    site.shows(
        "lite/sq/about.html",
        &format!(
            "<p><a href=\"{way}-720.jpg\">Shiko figurën: Autobusi &quot;i natës&quot; ({size}\u{a0}KB)</a></p>"
        ),
    );
    // No link leads to the original photograph, so it is not published.
    assert_eq!(pictures(&site).len(), 4);
    // The same build without the cache.
    let again = about("![Autobusi \"i natës\"](bus.jpg \"Tirana\")\n")
        .bytes("content/about/bus.jpg", &photo)
        .build();
    assert!(site == again, "the same sources give the same bytes");
}

#[test]
fn the_format_is_read_from_the_content_not_the_name() {
    let clear =
        RgbaImage::from_fn(400, 300, |x, _| Rgba([200, 80, 20, if x < 200 { 0 } else { 255 }]));
    let png = encoded(&clear.into(), ImageFormat::Png);
    let text = "![Dritë](light.jpg)\n\n[dritë](light.jpg) [fotoja](photo.dat)\n";
    let site = about(text)
        .bytes("content/about/light.jpg", &png)
        .bytes("content/about/photo.dat", &photo_with_metadata(40, 20))
        .build();
    let ends: Vec<&str> = pictures(&site)
        .into_iter()
        .map(|(path, _)| path.rsplit(['.', '-']).next().expect("an end"))
        .collect();
    assert_eq!(ends, ["png", "webp", "png", "jpg"]);
    for (path, bytes) in pictures(&site) {
        let format = image::guess_format(bytes).expect("a picture");
        assert!(
            format.extensions_str().iter().any(|end| path.ends_with(end)),
            "{path}: {format:?}"
        );
        // Transparent pixels show the page behind them.
        let picture = image::load_from_memory(bytes).expect("a picture").into_rgba8();
        if path.contains("light") {
            let (width, height) = picture.dimensions();
            assert_eq!(picture[(width / 4, height / 2)][3], 0, "{path}");
            assert_eq!(picture[(width * 3 / 4, height / 2)][3], 255, "{path}");
        }
    }
}

#[test]
fn copies_are_published_once() {
    let photo = encoded(&photo(40, 20), ImageFormat::Jpeg);
    let text = "![Një](bus.jpg) ![Dy](../bus.jpg) ![Tre](../guides/bus.jpeg)\n";
    let site = about(text)
        .bytes("content/about/bus.jpg", &photo)
        .bytes("content/bus.jpg", &photo)
        .bytes("content/guides/bus.jpeg", &photo)
        .strict()
        .build();
    assert_eq!(pictures(&site).len(), 2, "{:?}", site.paths());
}

/// The entries of a campaign's cache.
fn entries(folder: &Folder) -> Vec<(String, Vec<u8>)> {
    let mut files = folder.files(".fener-cache");
    assert_eq!(files[".gitignore"].as_slice(), b"*\n");
    files.retain(|name, _| name.len() == 64);
    files.into_iter().map(|(name, bytes)| (format!(".fener-cache/{name}"), bytes)).collect()
}

#[test]
fn the_cache_never_changes_what_is_published() {
    let sample = about("![Autobusi](bus.jpg)\n")
        .bytes("content/about/bus.jpg", &photo_with_metadata(64, 32));
    let folder = sample.write();
    // A check writes nothing.
    let mut report = fener::finding::Report::new();
    fener::check(folder.path(), &run(), false, false, &mut report);
    assert!(report.sorted().is_empty() && folder.files(".fener-cache").is_empty());
    let first = sample.build_in(&folder);
    let cached = entries(&folder);
    assert_eq!(cached.len(), 2);
    assert!(sample.build_in(&folder) == first);
    let [(small, small_bytes), (plain, plain_bytes)] = &cached[..] else { unreachable!() };
    // Whole entries, each in the place of the other.
    folder.put(small, plain_bytes);
    folder.put(plain, small_bytes);
    assert!(sample.build_in(&folder) == first);
    assert!(entries(&folder) == cached, "both are made again");
    let mut changed = small_bytes.clone();
    changed[small_bytes.len() / 2] ^= 1;
    for damaged in [&small_bytes[..small_bytes.len() / 2], &changed, b""] {
        folder.put(small, damaged);
        assert!(sample.build_in(&folder) == first);
        assert!(entries(&folder) == cached, "the entry is made again");
    }
}

#[test]
fn unused_cache_entries_are_removed() {
    let photo = photo_with_metadata(64, 32);
    let sample = about("![Autobusi](bus.jpg)\n").bytes("content/about/bus.jpg", &photo);
    let folder = sample.write();
    sample.build_in(&folder);
    let before = entries(&folder);
    folder.put(".fener-cache/mine.txt", b"an editor's own");
    folder.put(&format!("{}.new-999999999-0", before[0].0), b"left by a dead run");
    for text in ["content/about/sq.md", "content/about/en.md"] {
        folder.put(text, b"---\ntitle: A\n---\n[Autobusi](bus.jpg)\n");
    }
    sample.build_in(&folder);
    let after = entries(&folder);
    assert_eq!(after.len(), 1);
    assert!(before.iter().all(|(name, _)| *name != after[0].0));
    let others = folder.files(".fener-cache");
    let others: Vec<&String> = others.keys().filter(|name| name.len() != 64).collect();
    assert_eq!(others, [".gitignore", "CACHEDIR.TAG", "mine.txt"]);
}

#[test]
fn a_build_works_without_a_cache() {
    let sample = about("![Autobusi](bus.jpg)\n")
        .bytes("content/about/bus.jpg", &photo_with_metadata(64, 32));
    let folder = sample.write();
    folder.put(".fener-cache", b"a file where the cache would stand");
    assert!(sample.build_in(&folder) == sample.build());
}

#[test]
fn builds_at_the_same_time_share_a_cache() {
    let sample = about("![Autobusi](bus.jpg)\n")
        .bytes("content/about/bus.jpg", &photo_with_metadata(400, 200));
    let expected = sample.build();
    let folder = sample.write();
    thread::scope(|scope| {
        let builds: Vec<_> =
            (0..4).map(|_| scope.spawn(|| sample.build_in(&folder) == expected)).collect();
        assert!(builds.into_iter().all(|build| build.join().expect("a build")));
    });
}

#[test]
fn broken_and_huge_pictures_are_findings() {
    let photo = encoded(&photo(640, 320), ImageFormat::Jpeg);
    let png = encoded(&self::photo(64, 64), ImageFormat::Png);
    let broken = "broken-picture";
    for (name, bytes, code) in [
        ("half.jpg", photo[..photo.len() / 2].to_vec(), broken),
        ("head.jpg", photo[..100].to_vec(), broken),
        ("half.png", png[..png.len() / 2].to_vec(), broken),
        ("nothing.png", Vec::new(), broken),
        ("text.gif", b"GIF89a".to_vec(), broken),
        ("wide.png", claiming(60_000, 60_000, &[]), "huge-picture"),
        ("long.png", claiming(1, 20_000, &[]), "huge-picture"),
        ("heavy.jpg", [photo.clone(), vec![0; 30_000_000]].concat(), "huge-picture"),
        // A small picture with a hundred times more in it than it shows.
        ("short.png", claiming(4_000, 4_000, &zlib(&vec![0; 1_000])), broken),
    ] {
        let sample = about(&format!("![Autobusi]({name})\n"))
            .bytes(&format!("content/about/{name}"), &bytes);
        let found = sample.check();
        let codes: Vec<&str> = found.all().iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [code], "{name}");
        assert!(found.blocks());
    }
    // Data after the last line of pixels is never decompressed.
    let bomb = claiming(10, 10, &zlib(&vec![0; 50_000_000]));
    about("![Dritë](bomb.png)\n").bytes("content/about/bomb.png", &bomb).check().are([]);
}

#[test]
fn no_cut_or_flipped_byte_makes_the_decoder_panic() {
    let all = [
        encoded(&photo(24, 12), ImageFormat::Png),
        encoded(&photo(24, 12), ImageFormat::Gif),
        encoded(&photo(24, 12), ImageFormat::WebP),
        photo_with_metadata(24, 12),
    ];
    for bytes in all {
        for at in 0..bytes.len() {
            for tried in [bytes[..at].to_vec(), flipped(&bytes, at)] {
                let Some(Ok(head)) = fener::images::inspect("x.png", &tried, tried.len() as u64)
                else {
                    continue;
                };
                let uses = fener::images::Uses { shown: true, linked: true, card: true };
                let prints = fener::images::variants(&head, uses, Default::default());
                if let Ok(made) = fener::images::encode_variants(&tried, &head, &prints) {
                    assert_eq!(made.len(), prints.len());
                }
            }
        }
    }
}

#[test]
fn a_share_preview_is_cropped_around_its_focus() {
    let colour = |_, y| if y < 200 { Rgb([255, 0, 0]) } else { Rgb([0, 0, 255]) };
    let halves = encoded(&RgbImage::from_fn(100, 400, colour).into(), ImageFormat::Png);
    for (focus, is_red) in
        [("50% 0%", true), ("0% 10%", true), ("50% 100%", false), ("9% 80%", false)]
    {
        let notes = format!("files: [{{file: card.sq.png, focus: {focus}}}]\n");
        let site = Sample::new().bytes("content/card.sq.png", &halves);
        let site = site.file("content/assets.yaml", &notes).strict().build();
        let card = image::load_from_memory(&site.files["og/sq.jpg"]).expect("a picture");
        let Rgb([red, _, blue]) = *card.into_rgb8().get_pixel(50, 26);
        assert_eq!(red > blue, is_red, "{focus}: {red} {blue}");
    }
}

#[test]
fn share_previews_use_the_campaigns_card() {
    let photo = encoded(&photo(2000, 2000), ImageFormat::Jpeg);
    let site = Sample::new().bytes("content/card.sq.jpg", &photo).strict().build();
    let card = image::load_from_memory(&site.files["og/sq.jpg"]).expect("a picture");
    assert_eq!((card.width(), card.height()), (1200, 630));
    assert!(!site.files.contains_key("og/en.jpg"));
    // For every other language the theme has drawn one.
    let drawn = image::load_from_memory(&site.files["theme/card.png"]).expect("a picture");
    assert_eq!((drawn.width(), drawn.height()), (1200, 630));
    assert!(site.files["theme/card.png"].len() < 60_000);
}

/// A campaign whose page `about` has this text.
fn about(text: &str) -> Sample {
    let texts = Sample::new().text("content/about/sq.md", "A", text);
    texts.text("content/about/en.md", "A", text).stamped()
}

/// Every published picture of the campaign, in the order of their paths.
fn pictures(site: &Site) -> Vec<(&str, &[u8])> {
    let files = site.files.iter().filter(|(path, _)| path.starts_with("files/"));
    files.map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect()
}

/// The hash in the names of one picture's files.
fn hash(site: &Site, start: &str) -> String {
    let path =
        site.paths().into_iter().find(|path| path.starts_with(start)).expect("a file").to_owned();
    path[start.len()..start.len() + 12].to_owned()
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Red to the left, blue to the right.
fn photo(width: u32, height: u32) -> DynamicImage {
    let colour = |x, _| if x < width / 2 { Rgb([230, 20, 20]) } else { Rgb([20, 20, 230]) };
    RgbImage::from_fn(width, height, colour).into()
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).expect("a picture");
    bytes.into_inner()
}

/// A JPEG that a camera held on its side has written (Exif 2.32: Orientation 6), with a place, a
/// preview, XMP, IPTC, a comment, and more behind its end.
fn photo_with_metadata(width: u32, height: u32) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08".to_vec();
    // Two entries: Orientation (0x0112, SHORT, 1 value: 6), and the way to GPS data (0x8825).
    exif.extend(
        b"\0\x02\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0",
    );
    // There: GPSLatitudeRef (1, ASCII, 2 letters) is N.
    exif.extend(b"\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0GPS 41.3275 Ana's camera");
    exif.extend(encoded(&photo(8, 4), ImageFormat::Jpeg));
    let mut bytes = vec![0xFF, 0xD8];
    for (marker, data) in [
        (0xE1, exif.as_slice()),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Ana's camera</x:xmpmeta>"),
        (0xED, b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x0cAna's camera"),
        (0xFE, b"Ana's camera"),
    ] {
        bytes.extend([0xFF, marker]);
        bytes.extend(u16::try_from(data.len() + 2).expect("a short segment").to_be_bytes());
        bytes.extend(data);
    }
    bytes.extend(&encoded(&photo(width, height), ImageFormat::Jpeg)[2..]);
    bytes.extend(b"41.3275 a moving picture, as some phones add");
    bytes
}

/// A PNG that claims a size, and holds these packed bytes.
fn claiming(width: u32, height: u32, packed: &[u8]) -> Vec<u8> {
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend([8, 2, 0, 0, 0]);
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend(png_chunk(b"IHDR", &header));
    bytes.extend(png_chunk(b"IDAT", packed));
    bytes.extend(png_chunk(b"IEND", b""));
    bytes
}

/// One chunk (PNG, third edition, 5.3): length, name, data, checksum.
fn png_chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [name, data].concat();
    let mut sum = flate2::Crc::new();
    sum.update(&named);
    let length = u32::try_from(data.len()).expect("a short chunk");
    [&length.to_be_bytes()[..], &named, &sum.sum().to_be_bytes()].concat()
}

fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(bytes).expect("memory");
    packer.finish().expect("memory")
}

fn flipped(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[at] ^= 0xFF;
    bytes
}

/// An ICC profile with the primaries of Display P3 and a plain gamma of 2.2 (ICC.1:2010).
fn display_p3() -> Vec<u8> {
    let fixed = |number: f64| {
        #[allow(clippy::cast_possible_truncation, reason = "numbers near 1")]
        let parts = (number * 65_536.0).round() as i32;
        parts.to_be_bytes()
    };
    let xyz = |point: [f64; 3]| {
        let mut data = b"XYZ \0\0\0\0".to_vec();
        point.into_iter().for_each(|part| data.extend(fixed(part)));
        data
    };
    let curve = b"curv\0\0\0\0\0\0\0\x01\x02\x33\0\0".to_vec();
    let tags: Vec<(&[u8; 4], Vec<u8>)> = vec![
        (b"wtpt", xyz([0.9642, 1.0, 0.8249])),
        (b"rXYZ", xyz([0.5151, 0.2412, -0.0011])),
        (b"gXYZ", xyz([0.2920, 0.6922, 0.0419])),
        (b"bXYZ", xyz([0.1571, 0.0666, 0.7841])),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let number = |number: usize| u32::try_from(number).expect("a short profile").to_be_bytes();
    let mut header = vec![0; 128];
    header[8..12].copy_from_slice(&[2, 0x10, 0, 0]);
    header[12..24].copy_from_slice(b"mntrRGB XYZ ");
    header[36..40].copy_from_slice(b"acsp");
    [0.9642, 1.0, 0.8249].into_iter().enumerate().for_each(|(at, part)| {
        header[68 + at * 4..72 + at * 4].copy_from_slice(&fixed(part));
    });
    let mut table = number(tags.len()).to_vec();
    let mut data = Vec::new();
    for (name, tag) in &tags {
        table.extend(*name);
        table.extend(number(128 + 4 + tags.len() * 12 + data.len()));
        table.extend(number(tag.len()));
        data.extend(tag);
    }
    let mut profile = [header, table, data].concat();
    let length = number(profile.len());
    profile[..4].copy_from_slice(&length);
    profile
}

#[test]
fn fixtures_hold_what_the_tests_look_for() {
    let folder = Folder::new();
    folder.put("bus.jpg", &photo_with_metadata(64, 32));
    let bytes = &folder.files("")["bus.jpg"];
    assert!(TRACES[..2].iter().any(|mark| holds(bytes, mark.as_bytes())));
    let mut decoder = image::ImageReader::new(Cursor::new(bytes));
    decoder.set_format(ImageFormat::Jpeg);
    let mut decoder = decoder.into_decoder().expect("a JPEG");
    let orientation = image::ImageDecoder::orientation(&mut decoder).expect("an orientation");
    assert_eq!(orientation, image::metadata::Orientation::Rotate90);
}
