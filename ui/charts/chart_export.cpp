// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"

#include <QAbstractBarSeries>
#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QBuffer>
#include <QCoreApplication>
#include <QDateTimeAxis>
#include <QFileInfo>
#include <QLineSeries>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QXYSeries>

#include "charts/chart_frame.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::ChartExport)
};

constexpr int pixels_per_point = 2;            // of a PNG, so that it prints well

QString cell(const QString& text)
{
    QString quoted = text;
    // A name that a spreadsheet would take for a formula stays text.
    if (!quoted.isEmpty() && QStringLiteral("=+-@").contains(quoted[0]) && !quoted[0].isDigit()) quoted.prepend(QLatin1Char('\''));
    if (!quoted.contains(QLatin1Char(',')) && !quoted.contains(QLatin1Char('"')) && !quoted.contains(QLatin1Char('\n'))) return quoted;
    return QLatin1Char('"') + quoted.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString number(double value) { return QString::number(value, 'g', 12); }

QString titleOf(const QChart& chart, Qt::Orientation orientation)
{
    const auto axes = chart.axes(orientation);
    return axes.isEmpty() ? QString() : axes.front()->titleText();
}

QString barsCsv(const QChart& chart, const QAbstractBarSeries& bars)
{
    QStringList names;
    for (QAbstractAxis* axis : chart.axes())
        if (auto* categories = qobject_cast<QBarCategoryAxis*>(axis)) names = categories->categories();
    QStringList head{{}};
    for (const QBarSet* set : bars.barSets()) head << cell(set->label());
    QString csv = head.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (int i = 0; i < names.size(); ++i) {
        QStringList row{cell(names[i])};
        for (const QBarSet* set : bars.barSets()) row << number(set->at(i));
        csv += row.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return csv;
}

QString pointsCsv(const QChart& chart, const QString& name, const QXYSeries& points)
{
    const bool dates = !chart.axes(Qt::Horizontal).isEmpty() && qobject_cast<const QDateTimeAxis*>(chart.axes(Qt::Horizontal).front());
    QString csv = cell(dates ? Text::tr("date") : titleOf(chart, Qt::Horizontal)) + QLatin1Char(',') + cell(name) + QStringLiteral("\r\n");
    for (const QPointF& point : points.points()) {
        const QString at = dates ? QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(point.x()), Qt::UTC).date().toString(Qt::ISODate) : number(point.x());
        csv += at + QLatin1Char(',') + number(point.y()) + QStringLiteral("\r\n");
    }
    return csv;
}

QByteArray asPng(ChartFrame& chart)
{
    QImage picture(chart.size() * pixels_per_point, QImage::Format_RGB32);
    picture.setDevicePixelRatio(pixels_per_point);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    chart.render(&painter, QRectF(QPointF(), chart.size()), chart.rect());
    painter.end();
    QBuffer bytes;
    picture.save(&bytes, "PNG");
    return bytes.data();
}

QByteArray asSvg(ChartFrame& chart)
{
    QBuffer bytes;
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(chart.size());
    generator.setViewBox(chart.rect());
    generator.setTitle(chart.accessibleName());
    QPainter painter(&generator);
    chart.render(&painter, chart.rect(), chart.rect());
    painter.end();
    return bytes.data();
}

}  // namespace

QString chartCsv(const QChart& chart)
{
    QStringList tables;
    for (const QAbstractSeries* series : chart.series()) {
        if (const auto* bars = qobject_cast<const QAbstractBarSeries*>(series)) tables << barsCsv(chart, *bars);
        else if (const auto* area = qobject_cast<const QAreaSeries*>(series)) tables << pointsCsv(chart, area->name(), *area->upperSeries());
        else if (const auto* points = qobject_cast<const QXYSeries*>(series)) tables << pointsCsv(chart, points->name(), *points);
    }
    return tables.join(QStringLiteral("\r\n"));
}

std::optional<QString> writeChart(ChartFrame& chart, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("png")) bytes = asPng(chart);
    else if (ending == QLatin1String("svg")) bytes = asSvg(chart);
    else if (ending == QLatin1String("csv")) bytes = chartCsv(*chart.chart()).toUtf8();
    else return Text::tr("%1: charts are written as .png, .svg or .csv").arg(QFileInfo(path).fileName());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return std::nullopt;
    return Text::tr("%1: %2").arg(path, file.errorString());
}

}  // namespace cw::ui
