/**
 * A function from a model and a width to what is drawn, which keeps its last answer for each model:
 * height, places of marks and drawing all ask for the same.
 */
export function seriesOf<Model extends object, Series>(
  place: (model: Model, width: number) => Series,
): (model: Model, width: number) => Series {
  const kept = new WeakMap<Model, { readonly width: number; readonly series: Series }>();
  return (model, width) => {
    const last = kept.get(model);
    if (last?.width === width) return last.series;
    const series = place(model, width);
    kept.set(model, { width, series });
    return series;
  };
}
