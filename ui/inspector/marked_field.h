// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QWidget>

#include "catalog/catalog.h"

namespace cw::ui {

/// A field with the mark of where its value comes from, and the way back to where it came from before.
class MarkedField final : public QWidget {
    Q_OBJECT
public:
    explicit MarkedField(QWidget* field, QWidget* parent = nullptr);
    /// Room for “US$11,700,000” and both marks.
    static constexpr int least_width = 164;

    /// The letter and its words; nothing: no mark.
    void setMark(std::optional<catalog::Provenance> mark, const QString& words);
    /// What a reset would bring; empty: there is nothing to go back to.
    void setReset(const QString& words);
    void setLabel(const QString& label);
    [[nodiscard]] QToolButton& mark() { return *mark_; }
    [[nodiscard]] QToolButton& reset() { return *reset_; }

signals:
    void resetRequested();

private:
    QToolButton* mark_;
    QToolButton* reset_;
};

}  // namespace cw::ui
