// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "canvas/tool.h"

namespace cw::ui {

/// The left button moves the paper.
class PanTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::PanTool)
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::OpenHandCursor; }
    void cancel() override { dragging_ = false; }
    void press(const PlanPointer& pointer) override;
    void move(const PlanPointer& pointer) override;
    void release(const PlanPointer& pointer) override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;

private:
    bool dragging_ = false;
    QPointF last_;
};

}  // namespace cw::ui
