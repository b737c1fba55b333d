// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>
#include <QChartView>
#include <QLegend>

#include "style/colours.h"

class QAbstractAxis;
class QValueAxis;

namespace cw::ui {

/// A chart in the colours and letters of the program, without animation. Follows the theme.
class ChartFrame : public QChartView {
    Q_OBJECT
public:
    explicit ChartFrame(QWidget* parent = nullptr);

    /// Nothing is known yet: says so in place of empty axes.
    [[nodiscard]] bool isEmpty() const { return empty_; }
    /// Above the chart, where several stand side by side; empty: none.
    void setHeading(const QString& heading);
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 110}; }

protected:
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

    /// Draws the series anew from the data at hand; also called when the theme changes.
    virtual void rebuild() = 0;

    /// Removes series and axes.
    void clear();
    /// Shows `sentence` instead of the chart; empty: the chart.
    void setEmpty(const QString& sentence);
    void addAxis(QAbstractAxis* axis, Qt::Alignment side, const QString& title);
    /// From zero to a round figure above `most`.
    [[nodiscard]] static QValueAxis* valueAxis(double most, const char* format = "%.0f");
    [[nodiscard]] QFont axisFont() const;
    [[nodiscard]] const Colours& colours() const { return Colours::of(palette()); }
    [[nodiscard]] const QColor& series(std::size_t n) const { return colours().series[n % colours().series.size()]; }

private:
    void dress();

    bool empty_ = true;
    QString sentence_;
};

/// A figure not below `value` with one digit or 1, 2, 2.5, 5 in front, for the end of an axis.
[[nodiscard]] double roundedUp(double value);

}  // namespace cw::ui
