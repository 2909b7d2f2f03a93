//! Tests the preview as a process: what it serves, what it rejects, and that saves appear.
#![allow(clippy::disallowed_methods, reason = "tests open files and sockets")]
#![allow(clippy::print_stderr, reason = "the hostile test prints its measurements")]

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::Command;
use std::time::{Duration, Instant};

use support::{Folder, Preview, Sample, TODAY};

/// Maximum time for any step of a test, on a slow and busy machine.
const TIMEOUT: Duration = Duration::from_secs(60);

/// An HTTP response.
#[derive(Debug)]
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, v)| v)
    }
}

impl Preview {
    fn start(sample: &Sample, options: &[&str]) -> Preview {
        Preview::start_in(sample.write(), options)
    }

    fn connect(&self) -> TcpStream {
        connect(self.address)
    }

    /// Sends bytes and reads until the connection is closed.
    fn raw(&self, request: &[u8]) -> Vec<u8> {
        exchange(self.address, request)
    }

    fn ask(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.request("GET", path, headers)
    }

    fn request(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        request(self.address, method, path, headers)
    }

    fn get(&self, path: &str) -> Answer {
        self.ask(path, &[])
    }

    #[track_caller]
    fn until(&self, path: &str, shows: impl Fn(&Answer) -> bool) {
        let began = Instant::now();
        loop {
            let answer = self.get(path);
            if shows(&answer) {
                return;
            }
            assert!(began.elapsed() < TIMEOUT, "{path} stays {}\n{}", answer.status, answer.text());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    #[track_caller]
    fn until_shown(&self, path: &str, text: &str) {
        self.until(path, |answer| answer.text().contains(text));
    }

    /// Returns the resident memory of the process in kilobytes (`VmRSS`, proc(5)).
    fn memory(&self) -> u64 {
        let status = format!("/proc/{}/status", self.child.id());
        let status = std::fs::read_to_string(status).expect("the process lives");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("its memory");
        line.trim().trim_end_matches(" kB").parse().expect("a number")
    }

    fn lives(&mut self) -> bool {
        self.child.try_wait().expect("it can be asked").is_none()
    }
}

fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect_timeout(&address, TIMEOUT).expect("it listens");
    stream.set_read_timeout(Some(TIMEOUT)).expect("a limit");
    stream.set_write_timeout(Some(TIMEOUT)).expect("a limit");
    stream
}

fn exchange(address: SocketAddr, request: &[u8]) -> Vec<u8> {
    let mut stream = connect(address);
    // The server may close the connection before it has read everything.
    let _ = stream.write_all(request);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    answer
}

fn request(address: SocketAddr, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut text = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
    if !headers.iter().any(|(name, _)| *name == "Host") {
        text.push_str(&format!("Host: {address}\r\n"));
    }
    headers.iter().for_each(|(name, value)| text.push_str(&format!("{name}: {value}\r\n")));
    text.push_str("\r\n");
    parse(&exchange(address, text.as_bytes()))
}

fn parse(answer: &[u8]) -> Answer {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n");
    let (head, body) = answer.split_at(end.map_or(answer.len(), |end| end + 4));
    let head = String::from_utf8_lossy(head).into_owned();
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
    Answer { status, head, body: body.to_vec() }
}

#[test]
fn serves_files_as_a_static_host() {
    let sample = Sample::new()
        .text("content/about/sq.md", "Rreth", "[Fletushka](leaflet.pdf)\n")
        .bytes("content/about/leaflet.pdf", &[b"%PDF-1.7\n", &[b'%'; 199_991][..]].concat());
    let built = sample.build();
    let preview = Preview::start(&sample, &[]);

    let page = preview.get("/sq/about/");
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html; charset=utf-8")));
    assert!(page.text().contains("Rreth"));
    // Built files do not contain the script.
    assert!(page.text().contains("/_fener/live.js") && page.text().contains("connect-src 'self'"));
    assert!(built.files.values().all(|file| !String::from_utf8_lossy(file).contains("_fener")));

    let tag = page.header("etag").expect("a tag").to_owned();
    let again = preview.ask("/sq/about/", &[("If-None-Match", &tag)]);
    assert_eq!((again.status, again.body.len()), (304, 0));
    let packed = preview.ask("/sq/about/", &[("Accept-Encoding", "br, gzip")]);
    assert_eq!(packed.header("content-encoding"), Some("gzip"));
    assert!(packed.body.len() < page.body.len() / 2);
    let head = preview.request("HEAD", "/sq/about/", &[]);
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), page.header("content-length"));

    let moved = preview.get("/sq/about");
    assert_eq!((moved.status, moved.header("location")), (301, Some("/sq/about/")));
    assert_eq!(preview.get("/sq/about/index.html").status, 200);
    for (path, lang) in [("/en/nothing/", "en"), ("/sq/nothing", "sq"), ("/lite/en/x.html", "en")] {
        let missing = preview.get(path);
        assert_eq!(missing.status, 404, "{path}");
        assert!(missing.text().contains(&format!("<html lang=\"{lang}\"")), "{path}");
        assert!(
            missing.text().contains("href=\"/sq/\""),
            "its links lead here: {}",
            missing.text()
        );
    }
    let post = preview.request("POST", "/sq/about/", &[]);
    assert_eq!((post.status, post.header("allow")), (405, Some("GET, HEAD")));

    let pdf = built.paths().into_iter().find(|path| path.ends_with(".pdf")).expect("the leaflet");
    let whole = preview.get(&format!("/{pdf}"));
    // Neither its time nor its size proves its content.
    assert_eq!((whole.header("etag"), whole.header("last-modified")), (None, None));
    for condition in
        [("If-None-Match", "*"), ("If-Modified-Since", "Sun, 22 Nov 2099 00:00:00 GMT")]
    {
        assert_eq!(preview.ask(&format!("/{pdf}"), &[condition]).body.len(), 200_000);
    }
    assert_eq!((whole.status, whole.body.len()), (200, 200_000));
    assert_eq!(whole.header("content-type"), Some("application/pdf"));
    for (range, status, length, said) in [
        ("bytes=10-19", 206, 10, Some("bytes 10-19/200000")),
        ("bytes=-5", 206, 5, Some("bytes 199995-199999/200000")),
        ("bytes=200000-", 416, 0, Some("bytes */200000")),
        ("bytes=0-1,5-6", 200, 200_000, None),
    ] {
        let part = preview.ask(&format!("/{pdf}"), &[("Range", range)]);
        let found = (part.status, part.body.len(), part.header("content-range"));
        assert_eq!(found, (status, length, said), "{range}");
    }
}

/// The preview serves exactly the files that a build writes.
#[test]
fn serves_exactly_the_files_of_a_build() {
    let sample = Sample::new()
        .file("content/guides/sq.md", "---\ntitle: Udhëzuesit\n---\n")
        .file("content/topics/work/sq.md", "---\ntitle: Puna\n---\n")
        .file("content/news/sq.md", "---\ntitle: Lajme\n---\n")
        .file("content/news/first/facts.yaml", "date: 2026-11-20\n")
        .file("content/news/first/sq.md", "---\ntitle: I pari\n---\n")
        .setting("theme: fener");
    // Long enough for further parts.
    let sample = (0..70).fold(sample, |sample, n| {
        sample.file(&format!("content/guides/g{n}/facts.yaml"), "topics: [work]\n").text(
            &format!("content/guides/g{n}/sq.md"),
            &format!("Udhëzues {n}"),
            "Tekst.\n",
        )
    });
    let built = sample.build();
    // With --no-script nothing is added to pages.
    let preview = Preview::start(&sample, &["--no-script"]);
    assert!(built.paths().contains(&"sq/guides/2/index.html"));
    for path in built.paths().into_iter().filter(|path| ![".fener", ".nojekyll"].contains(path)) {
        let answer = preview.get(&format!("/{path}"));
        assert_eq!(answer.status, 200, "{path}");
        assert!(answer.body == built.files[path], "{path} differs from the build's");
    }
    for path in [
        "sq/guides/3/",
        "sq/guides/1/",
        "sq/guides/02/",
        "sq/guides/0/",
        "sq/a-z/9/",
        "sitemap-1.xml",
        "lite/sq/guides/99.html",
        "lite/sq/guides/",
        "lite/sq/guides/1.html",
        "lite/sq.html",
        "lite/",
        "lite/index.html",
        "704/",
        "content/sq.md",
        "fener.yaml",
        ".fener",
        "de/",
        "sq/index.htm",
        "theme/",
        "files/",
    ] {
        let expected =
            if built.files.contains_key(&format!("{path}index.html")) { 200 } else { 404 };
        assert_eq!(preview.get(&format!("/{path}")).status, expected, "{path}");
    }
}

#[test]
fn serves_changed_files() {
    let sample = Sample::new().text("content/guides/sq.md", "Udhëzuesit", "");
    let preview = Preview::start(&sample, &[]);
    preview.until_shown("/sq/guides/first/", "I pari");
    let put = |path: &str, text: &str| preview.folder.put(path, text.as_bytes());
    let remove = |path: &str| std::fs::remove_file(preview.folder.path().join(path)).expect(path);
    let rename = |from: &str, to: &str| {
        let at = |path: &str| preview.folder.path().join(path);
        std::fs::rename(at(from), at(to)).expect(from);
    };
    put("content/guides/first/sq.md", "---\ntitle: I ndryshuar\n---\n");
    preview.until_shown("/sq/guides/first/", "I ndryshuar");
    preview.until_shown("/sq/guides/", "I ndryshuar");
    // Facts, shared by all languages.
    put(
        "content/helplines/emergency/facts.yaml",
        "status: active\nchannels: [{type: voice, number: \"112\"}]\nhours: \"Mo-Fr 08:00-16:00\"\nemergency: true\n",
    );
    preview.until_shown("/sq/helplines/emergency/", "08:00");
    // A new slug moves a page.
    put("content/guides/first/sq.md", "---\ntitle: I ndryshuar\nslug: i-ri\n---\n");
    preview.until("/sq/guides/i-ri/", |answer| answer.status == 200);
    assert_eq!(preview.get("/sq/guides/first/").status, 404);
    put("fener.yaml", &format!("{}menu: [guides]\n", read_config(&preview)));
    preview.until_shown("/sq/helplines/emergency/", "guides/index.html");
    put("locales/sq.ftl", "az-title = Gjithçka\n");
    preview.until_shown("/sq/", "Gjithçka");
    put("themes/fener/css/fener.css", "main{outline:3px solid red}");
    preview.until_shown("/sq/", "outline:3px solid red");
    put("themes/fener/templates/page.html", "<!doctype html><title>ours</title>");
    put("content/about/sq.md", "---\ntitle: Rreth\n---\n");
    preview.until_shown("/sq/about/", "ours");
    remove("themes/fener/templates/page.html");
    preview.until_shown("/sq/about/", "Rreth");
    // Folders that are added, renamed and removed with their content.
    put("content/guides/deep/one/sq.md", "---\ntitle: Thellë\n---\n");
    preview.until("/sq/guides/deep/one/", |answer| answer.status == 200);
    rename("content/guides/deep", "content/guides/deeper");
    preview.until("/sq/guides/deeper/one/", |answer| answer.status == 200);
    assert_eq!(preview.get("/sq/guides/deep/one/").status, 404);
    std::fs::remove_dir_all(preview.folder.path().join("content/guides/deeper")).expect("a folder");
    preview.until("/sq/guides/deeper/one/", |answer| answer.status == 404);
    // A hundred files at once, as in a checkout.
    (0..100).for_each(|n| {
        put(&format!("content/about/p{n}/sq.md"), &format!("---\ntitle: P{n}\n---\n"))
    });
    preview.until("/sq/about/p99/", |answer| answer.status == 200);
    preview.until("/sq/about/p0/", |answer| answer.status == 200);
    // The whole folder is gone for a while, like an unmounted one.
    rename("content", "elsewhere");
    std::thread::sleep(Duration::from_millis(200));
    assert_ne!(preview.get("/sq/").status, 0, "the last good site stays");
    rename("elsewhere", "content");
    put("content/guides/first/sq.md", "---\ntitle: I kthyer\n---\n");
    preview.until_shown("/sq/guides/", "I kthyer");
    std::thread::sleep(Duration::from_millis(1_500));
    put("content/guides/first/sq.md", "---\ntitle: Sërish i kthyer\n---\n");
    preview.until_shown("/sq/guides/", "Sërish i kthyer");
}

#[test]
fn serves_changed_targets_of_links() {
    let sample = Sample::new()
        .file("shared/z/sq.md", "---\ntitle: Zero\n---\n")
        .file("shared/all/y/sq.md", "---\ntitle: Ypsilon\n---\n");
    let folder = sample.write();
    folder.link("content/guides/z/sq.md", std::path::Path::new("../../../shared/z/sq.md"));
    let preview = Preview::start_in(folder, &[]);
    let put = |path: &str, title: &str| {
        preview.folder.put(path, format!("---\ntitle: {title}\n---\n").as_bytes());
    };
    preview.until_shown("/sq/guides/z/", "Zero");
    // A link to a file, written in place and replaced.
    put("shared/z/sq.md", "Zero e re");
    preview.until_shown("/sq/guides/z/", "Zero e re");
    put("shared/z/new.md", "Zero tjetër");
    let at = |path: &str| preview.folder.path().join(path);
    std::fs::rename(at("shared/z/new.md"), at("shared/z/sq.md")).expect("a file");
    preview.until_shown("/sq/guides/z/", "Zero tjetër");
    // Links that are made while it serves: to a folder, and to a file of the campaign itself.
    preview.folder.link("content/guides/all", std::path::Path::new("../../shared/all"));
    preview.until_shown("/sq/guides/all/y/", "Ypsilon");
    put("shared/all/y/sq.md", "Ypsilon i ri");
    preview.until_shown("/sq/guides/all/y/", "Ypsilon i ri");
    put("shared/all/x/sq.md", "Iks");
    preview.until_shown("/sq/guides/all/x/", "Iks");
    preview.folder.link("content/guides/second/sq.md", std::path::Path::new("../first/sq.md"));
    preview.until_shown("/sq/guides/second/", "I pari");
    put("content/guides/first/sq.md", "I ndryshuar");
    preview.until_shown("/sq/guides/second/", "I ndryshuar");
}

/// The folders that a process watches, by the kernel's list.
fn watches(process: u32) -> usize {
    let files = std::fs::read_dir(format!("/proc/{process}/fdinfo")).expect("its open files");
    let texts = files.filter_map(|file| std::fs::read_to_string(file.ok()?.path()).ok());
    texts.map(|text| text.matches("inotify wd:").count()).sum()
}

#[test]
fn folders_outside_are_not_watched() {
    let outside = Folder::new();
    for n in 0..300 {
        outside.put(&format!("{n}/x"), b"x");
    }
    let folder = Sample::new().write();
    folder.link("content/guides/l", outside.path());
    let preview = Preview::start_in(folder, &[]);
    preview.until_shown("/sq/guides/first/", "I pari");
    // A save is noticed by an event, so everything is watched by then.
    preview.folder.put("content/guides/first/sq.md", b"---\ntitle: I ri\n---\n");
    preview.until_shown("/sq/guides/first/", "I ri");
    let count = watches(preview.child.id());
    assert!((1..100).contains(&count), "{count} folders are watched");
}

fn read_config(preview: &Preview) -> String {
    std::fs::read_to_string(preview.folder.path().join("fener.yaml")).expect("settings")
}

#[test]
fn polls_files_without_events() {
    let preview = Preview::start(&Sample::new(), &["--poll"]);
    preview.until_shown("/sq/guides/first/", "I pari");
    preview.folder.put("content/guides/first/sq.md", "---\ntitle: I dyti\n---\n".as_bytes());
    preview.until_shown("/sq/guides/first/", "I dyti");
    // The same size as before, and possibly the same modification time.
    preview.folder.put("content/guides/first/sq.md", "---\ntitle: I treti\n---\n".as_bytes());
    preview.folder.put("content/guides/first/sq.md", "---\ntitle: I xreti\n---\n".as_bytes());
    preview.until_shown("/sq/guides/first/", "I xreti");
}

#[test]
fn a_broken_save_keeps_the_last_good_page() {
    let preview = Preview::start(&Sample::new(), &[]);
    preview.until_shown("/sq/guides/first/", "I pari");
    let mut events = preview.connect();
    let ask = format!("GET /_fener/events HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address);
    events.write_all(ask.as_bytes()).expect("it listens");
    let mut lines = BufReader::new(events).lines();
    let mut until = |wanted: &dyn Fn(&serde_json::Value) -> bool| {
        let began = Instant::now();
        while began.elapsed() < TIMEOUT {
            let line = lines.next().expect("it goes on").expect("in letters");
            let Some(event) = line.strip_prefix("data: ") else { continue };
            let event: serde_json::Value = serde_json::from_str(event).expect("JSON");
            if wanted(&event) {
                return event;
            }
        }
        panic!("no such event");
    };
    until(&|event| {
        event["checked"] == true && event["errors"].as_array().is_some_and(Vec::is_empty)
    });
    preview.folder.put("content/guides/first/sq.md", "---\ntitle: \"I prishur\n---\n".as_bytes());
    let event = until(&|event| event["error_count"] != 0);
    let error = &event["errors"][0];
    assert_eq!(error["file"], "content/guides/first/sq.md");
    assert!(error["source"].as_str().is_some_and(|line| !line.is_empty()), "{error}");
    let edit = error["edit"].as_str().expect("a link");
    assert!(edit.starts_with("vscode://file/") && edit.contains("guides/first/sq.md:"), "{edit}");
    assert!(preview.get("/sq/guides/first/").text().contains("I pari"));
    preview.folder.put("content/guides/first/sq.md", "---\ntitle: I mirë\n---\n".as_bytes());
    until(&|event| event["errors"].as_array().is_some_and(Vec::is_empty));
    preview.until_shown("/sq/guides/first/", "I mirë");
}

#[test]
fn older_findings_do_not_hide_a_broken_save() {
    let preview = Preview::start(&Sample::new(), &[]);
    let put = |title: &str| {
        let text = format!("---\ntitle: {title}\n---\n");
        preview.folder.put("content/guides/first/sq.md", text.as_bytes());
    };
    preview.until_shown("/sq/guides/first/", "I pari");
    // The checks of the good text are still running when the broken one is saved.
    put("I mirë");
    preview.until_shown("/sq/guides/first/", "I mirë");
    put("\"I prishur");
    preview.until_shown("/_fener/state.json", "\"outdated\":true");
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(1) {
        let state = preview.get("/_fener/state.json").text();
        assert!(state.contains("\"outdated\":true"), "{state}");
        std::thread::sleep(Duration::from_millis(10));
    }
    put("I mirë");
    preview.until_shown("/_fener/state.json", "\"outdated\":false");
}

#[test]
fn recovers_from_errors_at_the_start() {
    let preview = Preview::start(&Sample::new().file("fener.yaml", "title: ["), &[]);
    let page = preview.get("/");
    assert_eq!(page.status, 503);
    assert!(page.text().contains("a bracket is opened"), "{}", page.text());
    let sample = Sample::new().write();
    let config = sample.files("")["fener.yaml"].clone();
    preview.folder.put("fener.yaml", &config);
    preview.until("/sq/", |answer| answer.status == 200);
}

#[test]
fn simulates_slow_connections_and_other_conditions() {
    let slow = Preview::start(&Sample::new(), &["--slow", "edge"]);
    let began = Instant::now();
    let page = slow.get("/sq/");
    // Two round trips of 840 ms for handshake and request, then 240 kbit/s.
    let least = Duration::from_millis(2 * 840 + page.body.len() as u64 * 8 / 240);
    assert!(began.elapsed() >= least, "{:?} for {} bytes", began.elapsed(), page.body.len());

    let bare = Preview::start(&Sample::new(), &["--no-script"]);
    let page = bare.get("/sq/");
    assert_eq!(page.header("content-security-policy"), Some("script-src 'none'"));
    assert!(!page.text().contains("_fener"));

    let sample = Sample::new()
        .file("content/guides/next/sq.md", "---\ntitle: Nesër\npublish_on: 2026-12-24\n---\n")
        .file("content/guides/draft/sq.md", "---\ntitle: Skicë\ndraft: true\n---\n");
    let today = Preview::start(&sample, &[]);
    assert_eq!(today.get("/sq/guides/next/").status, 404);
    assert_eq!(today.get("/sq/guides/draft/").status, 404);
    let all = Preview::start(&sample, &["--drafts"]);
    assert_eq!(all.get("/sq/guides/next/").status, 200);
    let draft = all.get("/sq/guides/draft/");
    assert!(draft.text().contains("data-badge=\"draft\""), "{}", draft.text());

    let below = Preview::start(&Sample::new(), &["--base-path", "/campaign"]);
    assert_eq!(below.get("/campaign/sq/").status, 200);
    assert_eq!(below.get("/campaign/sq").header("location"), Some("/campaign/sq/"));
    assert_eq!(below.get("/").header("location"), Some("/campaign/"));
    assert_eq!(below.get("/campaign").header("location"), Some("/campaign/"));
    assert_eq!(below.get("/sq/").status, 404);
}

#[test]
fn the_dashboard_lists_the_state_of_the_site() {
    let sample = Sample::new().without("content/guides/first/en.md");
    let preview = Preview::start(&sample, &["--editor", "zed"]);
    preview.until_shown("/_fener/state.json", "\"checked\":true");
    let json = |path: &str| -> serde_json::Value {
        serde_json::from_str(&preview.get(path).text()).expect("JSON")
    };
    let state = json("/_fener/state.json");
    assert_eq!(state["date"], TODAY);
    assert_eq!(state["languages"][1]["missing"], 1);
    assert_eq!(state["helplines"][0]["state"], "always shown");
    let findings = state["findings"].as_array().expect("a list");
    assert!(findings.iter().any(|finding| finding["code"] == "missing-translation"));
    let unsourced = json("/_fener/sources.json");
    let rows = unsourced["rows"].as_array().expect("a list");
    assert!(rows.iter().all(|finding| finding["code"] == "no-source"), "{rows:?}");
    assert_eq!(unsourced["of"], rows.len());
    let pages = json("/_fener/pages.json?q=I+PARI");
    assert_eq!(pages["of"], 1);
    assert_eq!(pages["rows"][0]["states"]["en"]["state"], "missing");
    assert!(
        pages["rows"][0]["states"]["sq"]["edit"].as_str().expect("a link").starts_with("zed://")
    );
    preview.until("/_fener/routes.json", |answer| {
        let routes: serde_json::Value = serde_json::from_str(&answer.text()).expect("JSON");
        routes["total"].as_u64() > Some(10) && routes["measured"] == routes["total"]
    });
    let page = preview.get("/_fener/");
    assert!(
        page.header("content-security-policy").is_some_and(|p| p.contains("default-src 'none'"))
    );
    assert!(preview.get("/sq/guides/first/").text().contains("data-edit=\"zed://"));
    assert!(preview.get("/en/guides/first/").text().contains("data-badge=\"borrowed\""));
}

#[test]
fn the_dashboard_stamps_a_translation() {
    let sample = Sample::new().text("content/about/sq.md", "Rreth", "Prit 3 ditë.\n").text(
        "content/about/en.md",
        "About",
        "Wait 3 days.\n",
    );
    let preview = Preview::start(&sample, &[]);
    let state = |wanted: &str| {
        preview.until("/_fener/pages.json?q=about", |answer| answer.text().contains(wanted));
    };
    state("\"not_compared\"");
    let origin = format!("http://{}", preview.address);
    let stamp = |query: &str, origin: &str| {
        preview.request("POST", &format!("/_fener/stamp{query}"), &[("Origin", origin)]).status
    };
    let file = || preview.folder.files("content")["about/en.md"].clone();
    let before = file();
    assert_eq!(stamp("?page=about&lang=en", "http://example.org"), 403);
    assert_eq!(stamp("?page=about", &origin), 400);
    for query in ["?page=about&lang=sq", "?page=about&lang=it", "?page=../about&lang=en"] {
        assert_eq!(stamp(query, &origin), 409, "{query}");
    }
    assert!(file() == before, "nothing is written");
    assert_eq!(stamp("?page=about&lang=en", &origin), 200);
    let after = String::from_utf8(file()).expect("UTF-8");
    assert!(after.contains("translation: {from: sq, state: draft, on: 2026-11-22, blocks: \""));
    assert!(after.ends_with("---\nWait 3 days.\n"), "{after}");
    state("\"complete\"");
}

#[test]
fn answers_only_its_own_host_names() {
    let preview = Preview::start(&Sample::new(), &[]);
    let port = preview.address.port();
    let own = format!("localhost:{port}");
    assert_eq!(preview.ask("/sq/", &[("Host", &own)]).status, 200);
    for host in [
        "example.org",
        &format!("example.org:{port}"),
        "127.0.0.1",
        &format!("127.0.0.2:{port}"),
        "",
    ] {
        let status = preview.ask("/sq/", &[("Host", host)]).status;
        assert!(matches!(status, 400 | 403), "{host:?} gets {status}");
    }
    for origin in ["https://example.org", "null", &format!("http://example.org:{port}")] {
        assert_eq!(
            preview.ask("/_fener/state.json", &[("Origin", origin)]).status,
            403,
            "{origin}"
        );
    }
    let taken = preview.address.port().to_string();
    let mut second = Command::new(env!("CARGO_BIN_EXE_fener"));
    second.args(["serve", "--port", &taken]).current_dir(preview.folder.path());
    let outcome = second.output().expect("it runs");
    assert_eq!(outcome.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&outcome.stderr).contains("name a free port"));
}

/// 127.0.0.2 plays the address in the local network.
#[test]
fn a_phone_joins_with_its_code_once() {
    let preview = Preview::start(&Sample::new(), &["--lan", "127.0.0.2"]);
    let network = SocketAddr::from(([127, 0, 0, 2], preview.address.port()));
    let token = || {
        let began = Instant::now();
        loop {
            let output = preview.output.lock().expect("the lock").clone();
            let line = output.iter().rev().find_map(|line| line.split_once("/_fener/join/"));
            if let Some((_, token)) = line {
                return token.to_owned();
            }
            assert!(began.elapsed() < TIMEOUT, "no code: {output:?}");
            std::thread::sleep(Duration::from_millis(10));
        }
    };
    let first = token();
    for path in ["/", "/sq/", "/_fener/", "/_fener/events", "/_fener/state.json", "/nothing"] {
        assert_eq!(request(network, "GET", path, &[]).status, 403, "{path}");
    }
    assert_eq!(preview.get("/sq/").status, 200, "this computer needs no cookie");
    let home = preview.address.to_string();
    assert_eq!(request(network, "GET", "/sq/", &[("Host", &home)]).status, 403);
    assert_eq!(request(network, "GET", "/_fener/join/0123", &[]).status, 403);
    let joined = request(network, "GET", &format!("/_fener/join/{first}"), &[]);
    assert_eq!((joined.status, joined.header("location")), (303, Some("/")));
    let cookie = joined.header("set-cookie").expect("a cookie");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    let cookie = cookie.split(';').next().expect("its value").to_owned();
    let page = request(network, "GET", "/sq/", &[("Cookie", &cookie)]);
    assert_eq!(page.status, 200);
    assert!(!page.text().contains("data-edit"), "a phone opens no files");
    assert_eq!(request(network, "GET", "/_fener/state.json", &[("Cookie", &cookie)]).status, 404);
    assert_eq!(request(network, "GET", &format!("/_fener/join/{first}"), &[]).status, 403);
    // Of a mistake a phone learns that there is one: the line may be private.
    let facts = "content/helplines/emergency/facts.yaml";
    let text = "status: active\nassured: {source: Ana rang, sorce: x}\n";
    preview.folder.put(facts, text.as_bytes());
    for (address, cookie, is_shown) in [(preview.address, "", true), (network, &*cookie, false)] {
        let mut stream = TcpStream::connect(address).expect("it listens");
        let ask =
            format!("GET /_fener/events HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\n\r\n");
        stream.write_all(ask.as_bytes()).expect("it listens");
        let events = BufReader::new(stream).lines().map_while(Result::ok);
        let mut states = events.filter_map(|line| Some(line.strip_prefix("data: ")?.to_owned()));
        let state = states.find(|state| !state.contains("\"error_count\":0")).expect("an error");
        for private in ["Ana rang", facts, "sorce"] {
            assert_eq!(state.contains(private), is_shown, "{private}: {state}");
        }
    }
    let began = Instant::now();
    while token() == first {
        assert!(began.elapsed() < TIMEOUT, "no second code");
    }
}

#[test]
fn programs_that_look_at_the_code_of_a_phone_use_none_up() {
    let preview = Preview::start(&Sample::new(), &["--lan", "127.0.0.2"]);
    let network = SocketAddr::from(([127, 0, 0, 2], preview.address.port()));
    let codes = || {
        let output = preview.output.lock().expect("the lock").clone();
        let code = |line: &String| Some(line.split_once("/_fener/join/")?.1.to_owned());
        output.iter().filter_map(code).collect::<Vec<_>>()
    };
    let wait_for = |count: usize| {
        let began = Instant::now();
        while codes().len() < count {
            assert!(began.elapsed() < TIMEOUT, "only {} codes", codes().len());
            std::thread::sleep(Duration::from_millis(10));
        }
        codes()[count - 1].clone()
    };
    let first = format!("/_fener/join/{}", wait_for(1));
    const LOOKING: &[(&str, &[(&str, &str)])] = &[
        ("HEAD", &[]),
        ("HEAD", &[("User-Agent", "Mozilla/5.0 (Android 14; Mobile; rv:132.0) Firefox/132.0")]),
        ("GET", &[("User-Agent", "WhatsApp/2.23.20.0 A")]),
        ("GET", &[("User-Agent", "TelegramBot (like TwitterBot)")]),
        (
            "GET",
            &[("User-Agent", "Mozilla/5.0 AppleWebKit/601.2.4 facebookexternalhit/1.1 Facebot")],
        ),
        ("GET", &[("User-Agent", "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)")]),
        (
            "GET",
            &[("User-Agent", "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)")],
        ),
        ("GET", &[("User-Agent", "Viber/13.3.0")]),
        ("GET", &[("User-Agent", "Mozilla/5.0 Firefox/132.0"), ("Sec-Purpose", "prefetch")]),
        ("GET", &[("User-Agent", "Mozilla/5.0 Safari/604.1"), ("Purpose", "preview")]),
        ("GET", &[("X-Moz", "prefetch")]),
    ];
    for (method, headers) in LOOKING {
        let answer = request(network, method, &first, headers);
        assert_eq!(answer.status, 200, "{method} {headers:?}");
        assert_eq!(answer.header("set-cookie"), None, "{method} {headers:?}");
    }
    for method in ["OPTIONS", "POST", "PUT", "TRACE", "PROPFIND"] {
        assert_eq!(request(network, method, &first, &[]).status, 405, "{method}");
    }
    for wrong in ["", "0", "x%2e", "../join/0", &"A".repeat(32), &first[14..20]] {
        let answer = request(network, "GET", &format!("/_fener/join/{wrong}"), &[]);
        assert_eq!(answer.header("set-cookie"), None, "{wrong}");
    }
    assert_eq!(codes().len(), 1, "no code was used up");
    let phone = [("User-Agent", "Mozilla/5.0 (Linux; Android 10; CUBOT X30) Chrome/131.0.0.0")];
    assert_eq!(request(network, "GET", &first, &phone).status, 303);
    let second = format!("/_fener/join/{}", wait_for(2));
    assert_ne!(second, first);
    assert_eq!(request(network, "GET", &first, &phone).status, 403);
    // Of many phones at once, one gets in with a code.
    let joined: usize = std::thread::scope(|scope| {
        let phones =
            (0..8).map(|_| scope.spawn(|| request(network, "GET", &second, &phone).status));
        let phones: Vec<_> = phones.collect();
        phones
            .into_iter()
            .filter_map(|phone| phone.join().ok())
            .filter(|status| *status == 303)
            .count()
    });
    assert_eq!(joined, 1);
    wait_for(3);
}

/// Requests a page several times. Returns the time of each response.
fn beside(preview: &Preview, times: usize) -> Vec<Duration> {
    let ask = || {
        let began = Instant::now();
        assert_eq!(preview.get("/sq/guides/first/").status, 200);
        began.elapsed()
    };
    (0..times).map(|_| ask()).collect()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Malformed and hostile requests. Each closes its connection.
fn odd_requests(address: SocketAddr) -> Vec<Vec<u8>> {
    let host = format!("Host: {address}\r\n");
    let paths = [
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/../../etc/passwd",
        "/..\\..\\etc\\passwd",
        "/%5c%2e%2e%5cetc",
        "/a%00.html",
        "//etc/passwd",
        "///",
        "/sq/./",
        "/sq//",
        "/%",
        "/%zz",
        "/%ff%fe",
        "/etc/passwd",
        "/content/sq.md",
        "/fener.yaml",
        "/sq/guides/first/../../../fener.yaml",
        "/sq/?../../etc/passwd",
        "/_fener/../fener.yaml",
        "/_fener/join/../../",
        "/_fener/code/../x.svg",
        "/files/../fener.yaml",
        "/lite/lite/sq/",
        "/sq/guides/first/65536/",
        "/\u{1}",
        "*",
        "etc/passwd",
        "http://example.org/sq/",
        "https://example.org/",
        "file:///etc/passwd",
        "http://example.org@127.0.0.1/",
    ];
    let mut requests: Vec<Vec<u8>> = paths
        .iter()
        .map(|path| format!("GET {path} HTTP/1.1\r\n{host}Connection: close\r\n\r\n").into_bytes())
        .collect();
    let heads = [
        format!("GET /fener.yaml HTTP/1.1\r\n{host}{host}Connection: close\r\n\r\n"),
        "GET /sq/ HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n".to_owned(),
        "GET /sq/ HTTP/1.1\r\nHost: example.org:4000\r\nConnection: close\r\n\r\n".to_owned(),
        "GET /sq/ HTTP/1.1\r\nConnection: close\r\n\r\n".to_owned(),
        "GET /sq/ HTTP/1.0\r\n\r\n".to_owned(),
        "GET /sq/\r\n\r\n".to_owned(),
        "GET  /sq/  HTTP/1.1\r\n\r\n".to_owned(),
        "GET /sq/ HTTP/9.9\r\n\r\n".to_owned(),
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(),
        "\r\n\r\n\r\n\r\n\r\nGET\r\n\r\n".to_owned(),
        "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\r\n\r\n".to_owned(),
        format!(
            "GET /sq/ HTTP/1.1\r\n{host}Origin: https://example.org\r\nConnection: close\r\n\r\n"
        ),
        format!(
            "GET /sq/ HTTP/1.1\r\n{host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n"
        ),
        format!(
            "GET /sq/ HTTP/1.1\r\n{host}Content-Length: 5\r\nContent-Length: 6\r\nConnection: close\r\n\r\nabcde"
        ),
        format!("GET /sq/ HTTP/1.1\r\n{host}Content-Length: -1\r\nConnection: close\r\n\r\n"),
        format!("POST /sq/ HTTP/1.1\r\n{host}Content-Length: 4\r\nConnection: close\r\n\r\nabcd"),
        format!("DELETE /sq/ HTTP/1.1\r\n{host}Connection: close\r\n\r\n"),
        format!("CONNECT example.org:443 HTTP/1.1\r\n{host}Connection: close\r\n\r\n"),
        format!("TRACE / HTTP/1.1\r\n{host}Connection: close\r\n\r\n"),
        format!("GET /sq/ HTTP/1.1\r\n{host}Range: bytes=0-0,1-1,2-2\r\nConnection: close\r\n\r\n"),
        format!(
            "GET /sq/ HTTP/1.1\r\n{host}Range: bytes=-99999999999999999999\r\nConnection: close\r\n\r\n"
        ),
        format!(
            "GET /sq/ HTTP/1.1\r\n{host}Upgrade: websocket\r\nConnection: Upgrade, close\r\n\r\n"
        ),
        format!("GET /sq/ HTTP/1.1\r\n{host}X: a\r\n b\r\nConnection: close\r\n\r\n"),
        format!("GET /sq/ HTTP/1.1\r\n{host}X : a\r\nConnection: close\r\n\r\n"),
        format!("GET /sq/ HTTP/1.1\r\n{host}{}Connection: close\r\n\r\n", "A: b\r\n".repeat(500)),
        format!("GET /{} HTTP/1.1\r\n{host}Connection: close\r\n\r\n", "a".repeat(9_000)),
    ];
    requests.extend(heads.map(String::into_bytes));
    requests.push(b"GET /sq/\x00 HTTP/1.1\r\n\r\n".to_vec());
    requests.push(b"GET /sq/ HTTP/1.1\r\nHost: \xff\xfe\r\n\r\n".to_vec());
    requests
}

/// A string in files beside the site that must never appear in a response.
const SECRET: &str = "a-line-of-the-folder-that-no-page-shows";

#[test]
fn hostile_requests_cost_little_and_get_nothing() {
    let folder = Sample::new().setting(&format!("# {SECRET}")).write();
    folder.put("notes.txt", SECRET.as_bytes());
    folder.put("content/guides/first/.hidden", SECRET.as_bytes());
    let mut preview = Preview::start_in(folder, &[]);
    // Memory is measured after all checks, when every part has run once.
    preview.until_shown("/_fener/state.json", "\"checked\":true");
    let alone = median(beside(&preview, 30));
    let before = preview.memory();

    // 300 connections that send part of a request or nothing.
    let half_open: Vec<TcpStream> = (0..300)
        .map(|n| {
            let mut stream = preview.connect();
            let begun: &[u8] = if n % 3 == 0 { b"" } else { b"GET /sq/ HTTP/1.1\r\nHost: 127" };
            stream.write_all(begun).expect("it listens");
            stream
        })
        .collect();
    let half = median(beside(&preview, 30));

    // Request heads of 64 MiB, four at a time.
    let address = preview.address;
    let floods: Vec<_> = (0..4)
        .map(|_| {
            std::thread::spawn(move || {
                let mut stream = connect(address);
                let mut sent = stream.write_all(b"GET / HTTP/1.1\r\nX: ").is_ok();
                let piece = [b'x'; 64 * 1024];
                for _ in 0..1_024 {
                    sent = sent && stream.write_all(&piece).is_ok();
                }
                let mut answer = Vec::new();
                let _ = stream.read_to_end(&mut answer);
                answer
            })
        })
        .collect();
    let flooded = median(beside(&preview, 30));
    for flood in floods {
        let answer = parse(&flood.join().expect("it ends"));
        assert!(matches!(answer.status, 0 | 431), "a head of 64 MiB gets {}", answer.status);
    }

    // 10,000 hostile requests from two threads, while pages are requested.
    let requests = odd_requests(address);
    let sides: Vec<_> = (0..2)
        .map(|side| {
            let requests = requests.clone();
            std::thread::spawn(move || {
                for at in 0..5_000 {
                    let request = &requests[(at * 2 + side) % requests.len()];
                    let answer = exchange(address, request);
                    let said = String::from_utf8_lossy(&answer);
                    let shown = String::from_utf8_lossy(request);
                    for secret in [SECRET, "root:", "base_url:"] {
                        assert!(!said.contains(secret), "{shown} is answered with {secret}");
                    }
                    let status = parse(&answer).status;
                    let is_refused =
                        matches!(status, 0 | 301 | 400 | 403 | 404 | 405 | 414 | 431 | 505);
                    let is_page = status == 206 || status == 200;
                    let may_show =
                        shown.starts_with("GET /sq/ HTTP/1.1") || shown.contains("/sq/?");
                    assert!(is_refused || (is_page && may_show), "{shown} gets {status}");
                }
            })
        })
        .collect();
    let mut odd = Vec::new();
    while !sides.iter().all(std::thread::JoinHandle::is_finished) {
        odd.extend(beside(&preview, 10));
    }
    sides.into_iter().for_each(|side| side.join().expect("nothing was given away"));
    let odd = median(odd);

    let grown = preview.memory().saturating_sub(before);
    drop(half_open);
    assert!(preview.lives());
    assert_eq!(preview.get("/sq/").status, 200);
    eprintln!(
        "median: alone {alone:?}, beside half-open sockets {half:?}, beside floods {flooded:?}, beside \
         odd requests {odd:?}; memory grew by {grown} kB"
    );
    assert!(grown < 32 * 1024, "memory grew by {grown} kB");
    // The limit is 100 ms, or four times the time without load on a slow machine.
    let most = Duration::from_millis(100).max(alone * 4);
    for (what, time) in [("half-open sockets", half), ("floods", flooded), ("odd requests", odd)] {
        assert!(time < most, "beside {what} a page took {time:?}; alone it took {alone:?}");
    }
    let raw = preview.raw(
        format!("GET /sq/ HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes(),
    );
    assert_eq!(parse(&raw).status, 200);
}

#[test]
fn requests_that_two_programs_read_differently_are_refused() {
    let sample = Sample::new()
        .text("content/guides/first/sq.md", "I pari", "[a](x.txt)\n")
        .file("content/guides/first/x.txt", "0123456789");
    let preview = Preview::start(&sample, &[]);
    preview.until("/sq/", |answer| answer.status == 200);
    let page = preview.get("/sq/guides/first/").text();
    let file = page.split('"').find(|part| part.contains("files/x.")).expect("a link to the file");
    let file = file.trim_start_matches("../");
    let own = format!("Host: {}", preview.address);
    let hidden = format!("0\r\n\r\nGET /_fener/ HTTP/1.1\r\n{own}\r\n\r\n");
    let is = |head: &str, body: &str, expected: &[u16]| {
        let request = format!("{head}\r\nConnection: close\r\n\r\n{body}");
        let answer = preview.raw(request.as_bytes());
        let said = String::from_utf8_lossy(&answer);
        assert!(said.matches("HTTP/1.1 ").count() <= 1, "{head}: more than one answer\n{said}");
        assert!(expected.contains(&parse(&answer).status), "{head}: {said}");
    };
    let get = |headers: &str| format!("GET /sq/ HTTP/1.1\r\n{headers}");
    for (headers, body) in [
        ("Content-Length: 44\r\nTransfer-Encoding: chunked", hidden.as_str()),
        ("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", &hidden),
        ("Transfer-Encoding: xchunked", &hidden),
        ("Transfer-Encoding : chunked", &hidden),
        ("Content-Length: 0\r\nContent-Length: 5", "abcde"),
        ("Content-Length: 0, 5", "abcde"),
        ("Content-Length: +0", ""),
        ("X: a\r\n b", ""),
        ("X: a\0b", ""),
    ] {
        is(&get(&format!("{own}\r\n{headers}")), body, &[400]);
    }
    for host in [
        "Host: a@127.0.0.1",
        "Host: 127.0.0.1.",
        "Host: 2130706433",
        "Host: 0.0.0.0",
        "Host: [::1]",
        "Host: 127.0.0.1 evil.example",
        "Host:",
        "X: a\nHost: evil.example",
        "Host: evil.example#localhost",
    ] {
        let host = host.replacen("0.1", &format!("0.1:{}", preview.address.port()), 1);
        is(&get(&host), "", &[400, 403]);
    }
    let other = format!("{own}\r\nHost: evil.example");
    is(&get(&other), "", &[400]);
    for (range, expected) in [
        ("bytes=0-3", 206),
        ("bytes=0-3,5-6", 200),
        ("bytes=99-", 416),
        ("lines=0-3", 200),
        ("pages=1", 200),
    ] {
        is(&format!("GET /{file} HTTP/1.1\r\n{own}\r\nRange: {range}"), "", &[expected]);
    }
    for method in ["TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "get", "PROPFIND"] {
        is(&format!("{method} /sq/ HTTP/1.1\r\n{own}"), "", &[405]);
    }
    let stamp = "/_fener/stamp?page=guides/first&lang=en";
    let post = |headers: &str| format!("POST {stamp} HTTP/1.1\r\n{own}\r\n{headers}");
    is(&post("Origin: null"), "", &[403]);
    is(&post("X-Forwarded-Host: localhost"), "", &[405]);
    let own_origin = format!("Origin: http://{}", preview.address);
    is(&post(&format!("{own_origin}\r\nOrigin: http://evil.example")), "", &[403]);
    is(&post(&format!("{own_origin}\r\nSec-Fetch-Site: cross-site")), "", &[403]);
    is(&format!("GET {stamp} HTTP/1.1\r\n{own}\r\nX-HTTP-Method-Override: POST"), "", &[405]);
    assert!(
        !support::text_of(&preview.folder.path().join("content/guides/first/en.md"))
            .contains("2026-11-22")
    );
}

#[test]
fn files_of_the_campaign_have_an_origin_of_their_own() {
    let svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\"><path d=\"M0 0h1\"/></svg>";
    let sample = Sample::new()
        .text("content/about/sq.md", "A", "[v](x.svg) [t](x.txt) [p](x.pdf)\n")
        .file("content/about/x.svg", svg)
        .file("content/about/x.txt", "fjalë")
        .file("content/about/x.pdf", "%PDF-1.7\n")
        .file("static/x.html", "<script src=/_fener/live.js></script>")
        .file("themes/fener/static/x.html", "<script>fetch('/_fener/')</script>");
    let preview = Preview::start(&sample, &[]);
    preview.until("/sq/", |answer| answer.status == 200);
    let page = preview.get("/sq/about/").text();
    let link = |end: &str| {
        let mut links =
            page.split('"').filter(|part| part.contains("files/") && part.ends_with(end));
        links.next_back().unwrap_or_else(|| panic!("no {end} in {page}")).replace("../../", "/")
    };
    for path in [link(".svg"), link(".txt"), "/x.html".into(), "/theme/x.html".into()] {
        let answer = preview.get(&path);
        assert_eq!(answer.status, 200, "{path}");
        let policy = answer.header("content-security-policy").unwrap_or_default();
        assert!(policy.starts_with("sandbox;") && !policy.contains("allow-"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
    }
    let pdf = preview.get(&link(".pdf"));
    assert_eq!((pdf.status, pdf.header("content-type")), (200, Some("application/pdf")));
}

#[test]
fn a_file_that_fener_fails_on_does_not_stop_the_preview() {
    let preview = Preview::start(&Sample::new(), &[]);
    preview.until("/sq/", |answer| answer.status == 200);
    let folder = &preview.folder;
    for attribute in ["a€", "€", "o€n"] {
        let set = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\"><set attributeName=\"{attribute}\"/></svg>"
        );
        folder.put("content/guides/first/x.svg", set.as_bytes());
        folder.remove("content/guides/first/x.svg");
        let text = format!("---\ntitle: Rruga {attribute}\n---\n");
        folder.put("content/sq.md", text.as_bytes());
        preview.until("/sq/", |answer| answer.text().contains(attribute));
    }
}
