import ClearingProtocol

/// What of a batch the node takes, and what not.
struct JudgedBatch {
    /// The lines that are taken, in their order.
    var lines: [BatchLine] = []
    /// What the node booked of each of them.
    var booked: [BookedMovement] = []
    /// The lines that are not.
    var rejected: [BatchLineDifference] = []
    /// What the node has of the terminal's business day in no batch, and this one lacks.
    var missing: [BatchLine] = []
}
