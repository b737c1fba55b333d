// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "drawing/sheet.h"
#include "evaluation/assessment.h"

namespace cw::ui {

/// One network as its diagram, on paper that fills the widget. The same drawing goes onto the plans.
class NetworkDiagram final : public QWidget {
    Q_OBJECT
public:
    explicit NetworkDiagram(QWidget* parent = nullptr);
    /// Nothing is drawn for a network that cannot be built; it says why.
    void show(const evaluation::NetworkResult* network);
    [[nodiscard]] const std::optional<drawing::Sheet>& sheet() const { return sheet_; }
    [[nodiscard]] QSize sizeHint() const override { return {400, 225}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<evaluation::NetworkResult> network_;
    std::optional<drawing::Sheet> sheet_;
};

}  // namespace cw::ui
