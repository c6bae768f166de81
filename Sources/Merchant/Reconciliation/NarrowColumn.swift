/// Numbers in as few bytes each as the widest of them needs, so that a million amounts take four megabytes.
///
/// The least number of all stands for none, and needs no width.
struct NarrowColumn: Sendable {
    private enum Storage: Sendable {
        case same(Int64)
        case bytes([Int8])
        case words([Int32])
        case whole([Int64])
    }

    private var storage = Storage.same(0)
    private let capacity: Int
    /// How many numbers there are.
    private(set) var count = 0

    /// A column for about so many numbers.
    init(capacity: Int) {
        self.capacity = capacity
    }

    /// One of the numbers; the place is one of `0..<count`.
    subscript(place: Int) -> Int64 {
        switch storage {
        case .same(let number): number
        case .bytes(let numbers): Self.whole(numbers[place])
        case .words(let numbers): Self.whole(numbers[place])
        case .whole(let numbers): numbers[place]
        }
    }

    /// Adds a number.
    mutating func append(_ number: Int64) {
        while !add(number) { widen() }
        count += 1
    }

    /// - Returns: whether the number is as narrow as the column.
    private mutating func add(_ number: Int64) -> Bool {
        switch storage {
        case .same(let known):
            if count == 0 { storage = .same(number) }
            return count == 0 || known == number
        case .bytes(var numbers):
            guard let narrow: Int8 = Self.narrow(number) else { return false }
            // Held twice, the numbers would be copied.
            storage = .same(0)
            numbers.append(narrow)
            storage = .bytes(numbers)
        case .words(var numbers):
            guard let narrow: Int32 = Self.narrow(number) else { return false }
            storage = .same(0)
            numbers.append(narrow)
            storage = .words(numbers)
        case .whole(var numbers):
            storage = .same(0)
            numbers.append(number)
            storage = .whole(numbers)
        }
        return true
    }

    private mutating func widen() {
        switch storage {
        case .same(let number):
            if let narrow: Int8 = Self.narrow(number) {
                storage = .bytes(roomy(repeatElement(narrow, count: count)))
            } else if let narrow: Int32 = Self.narrow(number) {
                storage = .words(roomy(repeatElement(narrow, count: count)))
            } else {
                storage = .whole(roomy(repeatElement(number, count: count)))
            }
        case .bytes(let numbers): storage = .words(roomy(numbers.lazy.map { Self.narrow(Self.whole($0)) ?? 0 }))
        case .words(let numbers): storage = .whole(roomy(numbers.lazy.map { Self.whole($0) }))
        case .whole: break
        }
    }

    private func roomy<Number>(_ numbers: some Collection<Number>) -> [Number] {
        var copy: [Number] = []
        // An array that grows is there twice for a moment.
        copy.reserveCapacity(max(capacity, numbers.count + 1))
        copy.append(contentsOf: numbers)
        return copy
    }

    private static func narrow<Number: FixedWidthInteger>(_ number: Int64) -> Number? {
        if number == .min { return .min }
        return Number(exactly: number).flatMap { $0 == .min ? nil : $0 }
    }

    private static func whole(_ number: some FixedWidthInteger) -> Int64 { number == .min ? .min : Int64(number) }
}
