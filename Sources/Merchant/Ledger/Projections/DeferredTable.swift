/// Rows of a table that are written later.
protocol DeferredTable: AnyObject {
    /// How many rows are in memory.
    var count: Int { get }

    /// Writes what was changed.
    func write() throws

    /// The rows in memory, all of which must be written.
    var memory: any Sendable { get }

    /// Lets go of what is in memory, all of which must be written.
    func forget()
}
