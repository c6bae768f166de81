extension QRSymbol {
    /// The symbol as an SVG document, dark on light whatever the page behind it.
    ///
    /// - Parameters:
    ///   - moduleSize: The side of a module in pixels, 1...1000; other values count as the nearest of them.
    ///   - quietZone: The light modules around the symbol, 0...64; ISO/IEC 18004 asks for 4.
    public func svg(moduleSize: Int = 8, quietZone: Int = 4) -> String {
        let margin = TerminalQR.clampedQuietZone(quietZone)
        let side = width + 2 * margin
        let pixels = side * min(max(moduleSize, 1), 1000)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(pixels)" height="\(pixels)" \
            viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges">
            <rect width="\(side)" height="\(side)" fill="#fff"/>
            <path fill="#000" d="\(path(margin: margin))"/>
            </svg>

            """
    }

    /// One rectangle for each horizontal run of dark modules.
    private func path(margin: Int) -> String {
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while isDark(column: column, row: row) { column += 1 }
                let length = column - start
                if length > 0 { path += "M\(start + margin) \(row + margin)h\(length)v1h-\(length)z" }
                column += 1
            }
        }
        return path
    }
}
