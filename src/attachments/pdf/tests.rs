//! PDF files that are refused, and ordinary ones that are not.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use memchr::memmem::find;

use super::streams::PACKED;
use super::syntax::TOO_LARGE;
use super::*;

fn inspect(bytes: &[u8], is_whole: bool) -> Result<(), Refusal> {
    super::inspect(bytes, is_whole, &Budget::new(Budget::MAX))
}

fn file(objects: &[u8]) -> Vec<u8> {
    [b"%PDF-1.7\n1 0 obj\n<</Type /Catalog ", objects, b">>\nendobj\n%%EOF\n"].concat()
}

fn packed(dictionary: &str, content: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).unwrap();
    let data = encoder.finish().unwrap();
    let start = format!("%PDF-1.7\n2 0 obj\n<<{dictionary}>>stream\r\n");
    [start.as_bytes(), &data, b"\nendstream\nendobj\n"].concat()
}

#[test]
fn actions_are_found_wherever_they_stand() {
    for objects in [
        "/OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>>",
        "/OpenAction<</S/J#61vaScript/JS 3 0 R>>",
        "/A <</S /Launch /F (calc.exe)>>",
        "/AcroForm <</XFA [3 0 R]>>",
        "/Names <</EmbeddedFiles 4 0 R>>",
        "/A<</S/SubmitForm/F(http://x)>>",
        "/#4caunch",
        "/Encrypt 9 0 R",
        "/A<</S/GoToR/F(\\\\\\\\evil\\\\share)/D[0/Fit]>>",
        "/A<</S/Rendition/OP 0/JS(app.alert)>>",
        "/OnInstantiate 3 0 R",
        "/A<</S/URI/URI(JavaScript:x)>>",
        "/A<</S/URI/URI %\n (file:///etc/passwd)>>",
        "/A<</S/URI/#55RI(\\\\evil\\x)>>",
        "/A<</S/URI/URI<6a6176617363726970743a61>>>",
        "/A<</S/URI/URI(ms-msdt:/id)>>",
        "/A<</S/URI/URI 5 0 R>>",
        "/URI<</Base(javascript:a)>>",
        "/A<</S /Thread/F(\\\\evil\\x)>>",
        "/F<</FS /URL/F(https://example.org/a)>>",
        "/Subtype/FileAttachment/FS<</F(a.exe)>>",
        "/AF[<</F(a.js)/EF<</UF 5 0 R>>>>]",
        "/EF 5 0 R",
        "/F(\\\\\\\\evil\\\\share\\\\a)/Length 0",
        "/UF <FFFE5C005C006500>",
        "/F(/C/a.exe)",
        "/Ref<</F 5 0 R/Page 0>>",
        "/OPI <</2.0 5 0 R>>",
        "/F(http://example.org/a.tif)",
        "/S/Sound/Sound 5 0 R",
        "/Subtype/3D/3DD 5 0 R",
        "/Type/3D/Subtype /U3D",
        "/Subtype/PS",
        "/FFilter/FlateDecode",
        "/A<</S/URI/URI<FFFE6A006100760061007300630072006900700074003A00>>>",
    ] {
        assert!(inspect(&file(objects.as_bytes()), true).is_err(), "{objects}");
        assert!(inspect(&packed("/Type/ObjStm", objects.as_bytes()), true).is_err(), "{objects}");
        let far = [vec![b' '; 65_530], objects.as_bytes().to_vec()].concat();
        assert!(inspect(&packed("/Filter/FlateDecode", &far), true).is_err(), "{objects}");
    }
    assert!(
        inspect(&packed("/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]", b""), true).is_err()
    );
    assert!(inspect(&packed("/Type/ObjStm/DecodeParms<</Predictor 12>>", b""), true).is_err());
    for packing in [
        "/Type/ObjStm/Filter 5 0 R",
        "/Type/ObjStm/Filter[/FlateDecode/FlateDecode]",
        "/Type/ObjStm/Filter[/FlateDecode 5 0 R]",
        "/Type/ObjStm/Filter[5 0 R]",
        "/Type/ObjStm/Filter/ASCII85Decode",
        "/Type/ObjStm/Filter/A#48x",
        "/Type/Obj#53tm/Filter/LZW",
        "/N 1/First 4/Filter/RunLengthDecode",
        "/N 1/Fir#73t 4/#46ilter/AHx",
        "/Type/ObjStm/Filter/AHx/X( obj)",
        "/Type/ObjStm/Filter/AHx/X(>>stream\\)endobj)",
        "/Type/ObjStm/Filter %/FlateDecode\n/AHx",
        "/Type/ObjStm/Filter/FlateDecode/DecodeParms 5 0 R",
    ] {
        for more in ["", "/X<<>>", "/Y(((())))", "% >>\n"] {
            assert_eq!(inspect(&packed(&format!("{packing}{more}"), b""), true), Err(PACKED));
        }
        let long = format!("{packing}/X({})", "x".repeat(3_000));
        assert_eq!(inspect(&packed(&long, b""), true), Err(PACKED), "{packing}");
        let long = format!("{packing}/X({})", "x".repeat(90_000));
        assert_eq!(inspect(&packed(&long, b""), true), Err(PACKED), "{packing}");
    }
    // Readers skip the rest of the line, and show what stands before a mistake.
    let script = packed("/Filter/FlateDecode", b"/S/JavaScript ");
    let end = script.len() - b"\nendstream\nendobj\n".len();
    assert!(inspect(&script[..end - 4], true).is_err(), "no checksum");
    let mut broken = script.clone();
    broken[end - 1] ^= 1;
    assert!(inspect(&broken, true).is_err(), "a false checksum");
    let start = find(&script, b"stream\r\n").unwrap() + b"stream".len();
    for line in ["  \r\n", " % a\n", "\r", "\t\n", " x\r"] {
        let moved = [&script[..start], line.as_bytes(), &script[start + 2..]].concat();
        assert!(inspect(&moved, true).is_err(), "{line:?}");
    }
    // Readers that skip the head of compressed data would read these objects.
    let objects = packed("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", b"9 0 <</A 1>>");
    assert_eq!(inspect(&objects, true), Ok(()));
    let at = find(&objects, b"stream\r\n").unwrap() + b"stream\r\n".len();
    let head = [&objects[..at], b"\x78\0", &objects[at + 2..]].concat();
    let bare = [&objects[..at], &objects[at + 2..]].concat();
    let decoy = [&objects[..at], b"\0\n", &objects[at..]].concat();
    for packed in [head, bare, decoy] {
        assert_eq!(inspect(&packed, true), Err(PACKED));
    }
    let bomb = packed("/Filter/FlateDecode", &vec![b' '; 50_000_000]);
    assert!(inspect(&bomb.repeat(9), true).is_err());
}

#[test]
fn ordinary_documents_pass() {
    for objects in [
        "/OpenAction [3 0 R /FitH 700] /Lang (sq) /Launched true /Java /JavaScripts 1",
        "/A <</S /URI /URI (https://example.org/a)>> % a comment",
        "/AcroForm <</Fields []>>",
        "/Outlines<</First 3 0 R>>/URI<</Base(https://example.org)>>",
        "/Threads[<</Type/Thread/F 3 0 R>>]/F<</FS/F>>/BaseFont/Helvetica",
        "/A<</S/URI/URI<68747470733a2f2f612e6f72672f>>>",
        // Flags of a note, a font with a short name, parts of the structure of a text.
        "/Annots[<</Subtype/Text/F 4>>]/Font<</F 5 0 R/PS 6 0 R/EF 1>>/Ref[5 0 R]/F(a.pdf)",
        "/Subtype/PRCText/3D/OPIx",
    ] {
        assert_eq!(inspect(&file(objects.as_bytes()), true), Ok(()), "{objects}");
        assert_eq!(
            inspect(&packed("/Type/ObjStm/Filter/FlateDecode", objects.as_bytes()), true),
            Ok(())
        );
    }
    assert_eq!(inspect(b"%PDF-1.7 stream stream\n x", true), Ok(()));
    let table = packed("/Type/XRef/W[1 2 1]/DecodeParms<</Predictor 12>>/Filter/FlateDecode", b"a");
    let image = packed("/Subtype/Image/Filter[/ASCII85Decode/DCTDecode]", b"a");
    let objects = packed("/Type/ObjStm/N 1/First 4/Filter [ /FlateDecode ]", b"1 0 <<>>");
    assert_eq!(inspect(&[table, image, objects].concat(), true), Ok(()));
}

/// The bytes that are read ahead and unpacked for a file, and its judgement.
fn work(bytes: &[u8]) -> (u64, Result<(), Refusal>) {
    let budget = Budget::new(u64::MAX);
    let judged = super::inspect(bytes, true, &budget);
    (u64::MAX - budget.left(), judged)
}

#[test]
fn work_grows_as_the_file_or_the_file_is_refused() {
    for piece in [
        &b"/URI<"[..],
        b"/URI(\\\n",
        b"/F<",
        b"/UF(a\\\n",
        b"/F%",
        b"/Ref%",
        b"/URI%",
        b"/OpenAction%",
        b"/AA %",
        b"1 0 obj%",
        b"1 0 obj ",
        b"obj<</A(",
        b"obj<<%",
        b"/First 1%",
        b"/Base<</EF 1 ",
        b"streamx\x9c\0\x08\0\xf7\xff",
        b"/OpenAction 3 0 R 3 0 obj<<",
    ] {
        let file = |count: usize| [b"%PDF-1.7\n", &piece.repeat(count)[..]].concat();
        let large = file(200_000);
        if inspect(&large, true).is_ok() {
            let (once, _) = work(&file(1_000));
            let (twice, _) = work(&file(2_000));
            assert!(twice <= 3 * once + 1_000, "{}: {once} {twice}", piece.escape_ascii());
        }
    }
    // Blocks without content make nothing, and are read.
    let block = [&b"stream\nx\x9c"[..], &b"\0\0\0\xff\xff".repeat(100_000)].concat();
    let (once, _) = work(&[b"%PDF-1.7\n", &block[..]].concat());
    assert!(once >= 500_000, "{once}");
    let part = b"stream\nx\x9c".repeat(300_000);
    assert_eq!(inspect(&[b"%PDF-1.7\n", &part[..]].concat(), true), Err(TOO_LARGE));
    let open = b"1 0 obj<</A(".repeat(200_000);
    assert_eq!(inspect(&[b"%PDF-1.7\n", &open[..]].concat(), true), Err(TOO_LARGE));
}

#[test]
fn nothing_hides_behind_what_readers_skip() {
    let objects = "/Type/ObjStm/N 1/First 4/Filter/AHx";
    let hidden = |before: &[u8], behind: &[u8]| {
        [b"%PDF-1.7\n1 0 obj", before, b"<<", objects.as_bytes(), b">>", behind, b"stream\n2F4A3E"]
            .concat()
    };
    let comment = [b"%", &[b'x'; 60_000][..], b"\n"].concat();
    let comments = b"% x\n".repeat(20_000);
    let dictionary = [b"<</A(", &[b'x'; 60_000][..], b")>>"].concat();
    for skipped in
        [&b""[..], &[b' '; 60_000], &[0; 60_000], &comment, &comments, b" null ", &dictionary]
    {
        assert_eq!(inspect(&hidden(skipped, b""), true), Err(PACKED));
        assert_eq!(inspect(&hidden(b"", skipped), true), Err(PACKED));
        assert_eq!(inspect(&hidden(b"<<>>junk", skipped), true), Err(PACKED));
    }
    for text in ["1 0 obj null<</First 4>>stream", "<</Type/Obj#53tm>>", "/First%\n12 "] {
        assert_eq!(
            inspect(&[b"%PDF-1.7\n", text.as_bytes()].concat(), true),
            Err(PACKED),
            "{text}"
        );
    }
    // A value that begins in another window than its name.
    for (name, value) in [
        ("/URI", "(javascript:a)"),
        ("/UF", "(\\\\\\\\server\\\\a)"),
        ("/EF", "<</F 1 0 R>>"),
        ("/Ref 5", "0 R"),
        ("/OPI", "5 0 R"),
        ("/OpenAction", "<</S/URI/URI(https://example.org)>>"),
        ("/AA 1", "0 R"),
        ("/S", "/Thread/F(a)"),
        ("/FS", "/URL"),
        ("/Subtype", "/PRC"),
        ("/F", "(https://example.org)"),
    ] {
        for blank in [" ", "%\n", "\n"] {
            let far = format!("{name}{}{value}", blank.repeat(80_000));
            let packed = packed("/Filter/FlateDecode", far.as_bytes());
            assert!(inspect(&packed, true).is_err(), "{name} {blank:?}");
        }
        let zeros = [name.as_bytes(), &[0; 500], value.as_bytes()].concat();
        assert!(inspect(&packed("/Filter/FlateDecode", &zeros), true).is_err(), "{name}");
    }
    // Black parts of a picture, and a program's padding.
    let black = [b"a/F", &[0; 200_000][..]].concat();
    assert_eq!(inspect(&packed("/Filter/FlateDecode", &black), true), Ok(()));
    let padded = [b"%PDF-1.7\n1 0 obj<</First 3 0 R>>endobj", &[b' '; 3_000][..], b"<<>>"].concat();
    assert_eq!(inspect(&padded, true), Ok(()));
}

#[test]
fn a_file_opens_at_a_page_and_does_nothing_else() {
    let place = "3 0 obj\n<</S/GoTo/D[9 0 R/Fit]>>\nendobj\n";
    let web = "3 0 obj\n<</S/URI/URI(https://example.org/)>>\nendobj\n";
    let open = |action: &str, rest: &str| {
        [&file(format!("/OpenAction {action}").as_bytes())[..], rest.as_bytes()].concat()
    };
    for action in [
        "[3 0 R /Fit]",
        "<</S/GoTo/D[3 0 R/XYZ 0 0 1]>>",
        "<</Type/Action/S /Go#54o /D (a)>>",
        "(a)",
        "null",
    ] {
        assert_eq!(inspect(&open(action, ""), true), Ok(()), "{action}");
    }
    assert_eq!(inspect(&open("3 0 R", place), true), Ok(()));
    assert_eq!(inspect(&open("3 0 R", "3 0 obj [9 0 R /Fit] endobj"), true), Ok(()));
    assert_eq!(inspect(&open("[3 0 R /Fit]", web), true), Ok(()), "a link in a text");
    assert_eq!(inspect(&file(b"/AA <<>> /AAB 3 0 R /A/AA"), true), Ok(()));
    for action in [
        "<</S/URI/URI(https://example.org/)>>",
        "<</S/GoTo/D[3 0 R/Fit]/Next<</S/URI/URI(https://example.org/)>>>>",
        "<</S/GoTo/S/URI/URI(https://example.org/)>>",
        "<</S 4 0 R>>",
        "<</S/Named/N/Print>>",
        "<<>>",
        "4 0 R",
    ] {
        assert!(inspect(&open(action, place), true).is_err(), "{action}");
    }
    assert!(inspect(&open("3 0 R", web), true).is_err());
    assert!(inspect(&open("3 0 R", &format!("{place}{web}")), true).is_err(), "changed later");
    assert!(inspect(&open("3 0 R", "3 0 obj 4 0 R endobj"), true).is_err());
    for number in
        [format!("3{}0 obj", " ".repeat(90)), "3 % a\n 0 obj".to_owned(), "obj".to_owned()]
    {
        let moved = web.replace("3 0 obj", &number);
        assert!(inspect(&open("3 0 R", &format!("{place}{moved}")), true).is_err(), "{number}");
    }
    assert!(inspect(&file(b"/AA <</O <</S/URI/URI(https://example.org/)>>>>"), true).is_err());
    assert!(inspect(&file(b"/AA 3 0 R"), true).is_err());
    // Objects inside of a compressed stream.
    let inside = |object: &str| {
        let (head, dictionary) = ("5 0 3 4 ", "/Type/ObjStm/N 2/First 8/Filter/FlateDecode");
        packed(dictionary, format!("{head}<<>>{object}").as_bytes())
    };
    let catalog = file(b"/OpenAction 3 0 R");
    let go_to = inside("<</S/GoTo/D[9 0 R/Fit]>>");
    let leave = inside("<</S/URI/URI(https://example.org/)>>");
    assert_eq!(inspect(&[&catalog[..], &go_to].concat(), true), Ok(()));
    assert!(inspect(&[&catalog[..], &leave].concat(), true).is_err());
    assert!(inspect(&[&catalog[..], &go_to, &leave].concat(), true).is_err());
    // The action itself is compressed, and stands at the end of a window.
    let action = b"/OpenAction<</S/URI/URI(https://example.org/)>>";
    for far in [65_000, 65_510, 65_535, 65_536, 66_000] {
        let text = [&vec![b' '; far][..], action].concat();
        assert!(inspect(&packed("/Filter/FlateDecode", &text), true).is_err(), "{far}");
        let text = [&vec![b' '; far][..], b"/OpenAction<</S/GoTo/D[3 0 R/Fit]>>"].concat();
        assert_eq!(inspect(&packed("/Filter/FlateDecode", &text), true), Ok(()), "{far}");
    }
}
