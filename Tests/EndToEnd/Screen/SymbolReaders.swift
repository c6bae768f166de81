import Foundation

/// Two readers of symbols that share nothing with each other or with our encoder: zbar (Debian's zbar-tools) and zxing
/// (PyPI's zxing-cpp, for the Python that the variable COUNTERFOIL_PYTHON names, or else `python3`).
enum SymbolReaders {
    /// What the readers find in one picture: the bytes of every symbol.
    struct Reading: Sendable, Hashable {
        /// What zbar finds, a line for each symbol.
        let zbar: [UInt8]
        /// What zxing finds.
        let zxing: [[UInt8]]
        /// The versions of the symbols that zxing finds.
        let versions: [Int]
    }

    /// Reads pictures, all by one Python.
    ///
    /// - Throws: ``HarnessFailure`` when a reader is missing or fails.
    static func read(_ pictures: [ScreenPixels]) async throws -> [Reading] {
        let folder = try TemporaryDirectory()
        let files = pictures.indices.map { folder.file("\($0).pgm") }
        for (picture, file) in zip(pictures, files) {
            try Data(picture.portableGreyMap).write(to: URL(filePath: file))
        }
        let python = ProcessInfo.processInfo.environment["COUNTERFOIL_PYTHON"] ?? "python3"
        var command = Command(python, ["-I", "-c", script] + files)
        command.timeLimit = .seconds(90)
        let result = try await command.run()
        guard result.status != missing else {
            throw HarnessFailure(
                "\(python) has no zxing-cpp: make a virtual environment that has it, `python3 -m venv DIR` and "
                    + "`DIR/bin/pip install zxing-cpp`, and set COUNTERFOIL_PYTHON=DIR/bin/python."
            )
        }
        let readings = try result.jsonLines.map(Reading.init)
        guard result.status == 0, readings.count == pictures.count else {
            throw HarnessFailure("The readers end \(result.status): \(result.errors)")
        }
        return readings
    }

    private static let missing: Int32 = 9

    /// Prints one object of JSON a picture; bytes in hexadecimal, since Python's texts would hide what is no UTF-8.
    private static let script = """
        import json, subprocess, sys
        from concurrent.futures import ThreadPoolExecutor
        try:
            import zxingcpp
        except ImportError:
            sys.exit(\(missing))
        def read(path):
            with open(path, "rb") as file:
                head, pixels = file.read().split(b"\\n255\\n", 1)
            width, height = map(int, head.split()[1:])
            image = memoryview(pixels).cast("B", shape=[height, width])
            codes = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode, try_invert=False)
            # As text and not with -Sbinary: so it also fails where the symbol does not say that it is UTF-8.
            # Without --oneshot: a second symbol makes a second line. Status 4: there is none.
            zbar = subprocess.run(
                ["zbarimg", "--raw", "--nodbus", "-q", "-Sdisable", "-Sqrcode.enable", path],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            if zbar.returncode not in (0, 4):
                sys.exit("zbarimg ends %d: %s" % (zbar.returncode, zbar.stderr.decode()))
            return {
                "zbar": zbar.stdout.removesuffix(b"\\n").hex(),
                "zxing": [code.bytes.hex() for code in codes],
                "versions": [code.extra["Version"] for code in codes],
            }
        with ThreadPoolExecutor(2) as pool:
            for reading in pool.map(read, sys.argv[1:]):
                print(json.dumps(reading))
        """
}

extension SymbolReaders.Reading {
    fileprivate init(_ json: JSON) {
        zbar = Self.bytes(json["zbar"])
        zxing = json["zxing"]?.elements.map(Self.bytes) ?? []
        versions = json["versions"]?.elements.compactMap { $0.text.flatMap { Int($0) } } ?? []
    }

    private static func bytes(_ json: JSON?) -> [UInt8] {
        let digits = (json?.text ?? "").compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    }
}
